// How many statements about one thing pass the tests.
// Parameters: $key MAP {subject prefix STRING, wanted MAP (see observation/filter)}, $state INTEGER, $internal BOOLEAN
WITH $key AS key, $key.wanted AS wanted
// part: subject/subject
MATCH (subject)-[:HAS]->(observation:Observation)
WHERE observation.id STARTS WITH key.prefix
WITH wanted, observation
// part: observation/filter
RETURN count(*) AS total
ORDER BY total
