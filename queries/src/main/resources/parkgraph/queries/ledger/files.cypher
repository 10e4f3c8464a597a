// The files of each of several batches.
// Parameters: $batches LIST of STRING
UNWIND $batches AS id
MATCH (file:File)
WHERE file.id STARTS WITH id + '/'
RETURN id AS batch, file {.*} AS file
ORDER BY batch, file.name
