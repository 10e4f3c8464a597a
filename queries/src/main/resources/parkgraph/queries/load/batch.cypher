// What became of a batch.
// Parameters: $batch STRING
MATCH (batch:Batch {id: $batch})
RETURN batch.status AS status, batch.state AS state, properties(batch) AS account
ORDER BY batch.id
