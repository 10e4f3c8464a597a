// How many statements pass the tests.
// Parameters: $prefix STRING, $wanted MAP (see observation/list), $state INTEGER, $internal BOOLEAN
WITH $wanted AS wanted
MATCH (observation:Observation)
WHERE observation.id STARTS WITH $prefix
WITH wanted, observation
// part: observation/filter
RETURN count(*) AS total
ORDER BY total
