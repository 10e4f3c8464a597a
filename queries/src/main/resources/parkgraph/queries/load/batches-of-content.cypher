// Batches that brought the same files in the same way, oldest first.
// Parameters: $content STRING (hash of what a batch says it is)
MATCH (batch:Batch {content: $content})
RETURN batch.id AS id, batch.status AS status, batch.state AS state
ORDER BY batch.startedAt, id
