// The public batches that stand at $state, each with its files. Batches that took others back bring nothing and are left out.
// Parameters: $state INTEGER
MATCH (batch:Batch)
WHERE batch.id > '' AND batch.audience = 'PUBLIC' AND batch.undoes IS NULL AND batch.state <= $state
  AND NOT EXISTS {
    MATCH (undo:Batch {id: batch.withdrawnBy})
    WHERE undo.state <= $state
  }
RETURN batch.id AS id, properties(batch) AS properties,
       COLLECT {
         MATCH (file:File)
         WHERE batch.id + '/' <= file.id < batch.id + '0'
         RETURN properties(file)
         ORDER BY file.id
       } AS files
ORDER BY id
