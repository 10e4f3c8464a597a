// What was handed in with one collection of returns, and whether readers see it now.
// Parameters: $collection STRING (number of its first receipt)
MATCH (submission:Submission {collection: $collection})
OPTIONAL MATCH (batch:Batch {id: submission.batch})
RETURN submission {.*} AS submission, coalesce(batch.status = 'published', false) AS published
ORDER BY submission.id
