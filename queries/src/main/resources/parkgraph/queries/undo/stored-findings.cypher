// What was found in a batch, in the order of ids.
// Parameters: $prefix STRING (batch/)
MATCH (finding:Finding)
WHERE finding.id STARTS WITH $prefix
RETURN properties(finding) AS finding
ORDER BY finding.id
