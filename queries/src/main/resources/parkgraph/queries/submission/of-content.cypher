// The receipt that the same files, said the same of, were given before.
// Parameters: $content STRING (hash of files and words)
MATCH (receipt:Receipt {content: $content})
RETURN receipt {.*} AS receipt
ORDER BY receipt.id
