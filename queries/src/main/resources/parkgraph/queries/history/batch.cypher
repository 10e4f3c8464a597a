// A batch that made a state, whether it still counts or not.
// Parameters: $batch STRING
MATCH (batch:Batch {id: $batch})
WHERE batch.state IS NOT NULL
RETURN batch.id AS id, batch.state AS state, batch.undoes AS undoes
ORDER BY id
