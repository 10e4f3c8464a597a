// The account of each file of a batch.
// Parameters: $batch STRING
MATCH (file:File {batch: $batch})
RETURN file.name AS name, file.kind AS kind, file.rows AS rows, file.things AS things,
       file.observations AS observations, file.textOnly AS textOnly, file.refused AS refused
ORDER BY name
