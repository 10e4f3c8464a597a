// How many rows of a batch have an outcome.
// Parameters: $prefix STRING (batch, or batch and file, each with a slash), $outcome STRING (null for any)
// part: ledger/row
WITH file, row, collect(made.outcome) AS outcomes
WHERE $outcome IS NULL OR $outcome IN outcomes
RETURN count(*) AS total
ORDER BY total
