// What was handed in of one kind, or of a kind that could not be told, and stands; and whether readers see it now.
// Parameters: $kind STRING, $year INTEGER
UNWIND [$kind, 'unknown'] AS kind
MATCH (submission:Submission {kind: kind})
WHERE submission.replacedBy IS NULL AND (size(submission.years) = 0 OR $year IN submission.years)
OPTIONAL MATCH (batch:Batch {id: submission.batch})
RETURN submission {.*} AS submission, coalesce(batch.status = 'published', false) AS published
ORDER BY submission.receipt, submission.id
