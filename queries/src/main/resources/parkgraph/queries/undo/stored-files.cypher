// A batch that was undone, with its files in reading order.
// Parameters: $batch STRING
MATCH (batch:Batch {id: $batch})
OPTIONAL MATCH (file:File)
WHERE file.id STARTS WITH $batch + '/'
WITH batch, file ORDER BY file.id
RETURN properties(batch) AS batch, collect(properties(file)) AS files
ORDER BY batch.id
