// The files of a receipt.
// Parameters: $files LIST OF MAP (properties of each ReceivedFile)
UNWIND $files AS properties
MERGE (file:ReceivedFile {id: properties.id})
SET file = properties
