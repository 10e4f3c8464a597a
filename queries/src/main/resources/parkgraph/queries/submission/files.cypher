// The files of one collection of returns, in the order in which they arrived.
// Parameters: $collection STRING (number of its first receipt)
MATCH (file:ReceivedFile {collection: $collection})
RETURN file {.*} AS file
ORDER BY file.arrival, file.number, file.id
