// The batches that made some states.
// Parameters: $states LIST of INTEGER
MATCH (batch:Batch)
WHERE batch.state IN $states
RETURN batch.state AS state, batch.id AS id, batch.title AS title, batch.who AS who, toString(batch.publishedAt) AS at
ORDER BY state, id
