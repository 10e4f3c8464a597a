// With which batch several submissions became visible.
// Parameters: $ids LIST OF STRING, $batch STRING
UNWIND $ids AS id
MATCH (submission:Submission {id: id})
SET submission.batch = $batch
