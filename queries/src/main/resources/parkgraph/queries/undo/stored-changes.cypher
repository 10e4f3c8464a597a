// What a batch said of things and links, in the order in which it was read.
// Parameters: $prefix STRING (batch/)
MATCH (change:Change)
WHERE change.id STARTS WITH $prefix
RETURN properties(change) AS change
ORDER BY change.number
