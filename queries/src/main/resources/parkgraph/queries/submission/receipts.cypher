// The receipts of one collection of returns, the first arrival first.
// Parameters: $collection STRING (number of its first receipt)
MATCH (receipt:Receipt {collection: $collection})
RETURN receipt {.*} AS receipt
ORDER BY receipt.at, receipt.id
