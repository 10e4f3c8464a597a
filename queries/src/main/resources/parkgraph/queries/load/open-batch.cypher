// Opens a batch for staging, or opens an abandoned one again.
// Parameters: $batch MAP (properties of the Batch), $files LIST OF MAP (properties of each File)
MERGE (batch:Batch {id: $batch.id})
SET batch = $batch, batch.status = 'staging', batch.startedAt = datetime()
WITH batch
UNWIND $files AS properties
MERGE (file:File {id: properties.id})
SET file = properties
