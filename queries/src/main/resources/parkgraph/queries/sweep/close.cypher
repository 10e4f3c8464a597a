// An abandoned batch keeps its name, and nothing else of it stays.
// Parameters: $batch STRING
MATCH (batch:Batch {id: $batch})
WHERE batch.status = 'staging'
SET batch.status = 'abandoned'
WITH batch
MATCH (file:File {batch: batch.id})
DELETE file
