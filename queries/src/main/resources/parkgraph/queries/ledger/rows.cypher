// The account of a batch: for each row of its files what became of it, by file and row.
// Parameters: $prefix STRING (batch, or batch and file, each with a slash), $outcome STRING (null for any), $afterFile STRING
//   $afterRow INTEGER (the row to go on after), $first INTEGER
// part: ledger/row
WITH file, row, made, key
WHERE file > $afterFile OR (file = $afterFile AND row > $afterRow)
ORDER BY file, row, key
WITH file, row, collect(made) AS made
WHERE $outcome IS NULL OR any(one IN made WHERE one.outcome = $outcome)
RETURN file, row, made
ORDER BY file, row
LIMIT $first
