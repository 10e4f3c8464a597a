// What a batch stated, in the order of rows, with the park each statement is worth a look for.
// Parameters: $prefix STRING (batch/)
MATCH (observation:Observation)
WHERE observation.id STARTS WITH $prefix
RETURN properties(observation) AS statement,
       [(park:Park)-[:HINTED_BY]->(observation) | park.code] AS hints
ORDER BY statement.file, statement.sheet, statement.row, statement.part, statement.id
