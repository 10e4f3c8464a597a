// What an earlier check took for handed in and the newest does not; what was published stays.
// Parameters: $collection STRING, $ids LIST OF STRING (submissions that stay)
MATCH (submission:Submission {collection: $collection})
WHERE submission.batch IS NULL AND NOT submission.id IN $ids
DELETE submission
