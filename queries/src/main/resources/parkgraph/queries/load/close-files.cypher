// The account of the rows of each file.
// Parameters: $files LIST OF MAP {id STRING, account MAP (rows, things, observations, textOnly, refused)}
UNWIND $files AS row
MATCH (file:File {id: row.id})
SET file += row.account
