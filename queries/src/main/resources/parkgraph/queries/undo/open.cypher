// Opens a batch that undoes another, or opens an abandoned one again.
// Parameters: $batch MAP (properties of the Batch)
MERGE (batch:Batch {id: $batch.id})
SET batch = $batch, batch.status = 'staging', batch.startedAt = datetime()
