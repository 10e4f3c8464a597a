// Statements that pass the tests, in the order of their ids.
// Parameters: $prefix STRING (how the ids begin: batch, or batch and file; empty for all), $after STRING (id to go on after),
//   $wanted MAP (see observation/filter), $first INTEGER, $state INTEGER, $internal BOOLEAN
WITH $wanted AS wanted
MATCH (observation:Observation)
WHERE observation.id STARTS WITH $prefix AND observation.id > $after
WITH wanted, observation
// part: observation/filter
WITH observation, chosen
ORDER BY observation.id
LIMIT $first
OPTIONAL MATCH (subject)-[:HAS]->(observation)
OPTIONAL MATCH (indicator:Indicator {code: observation.indicator})
RETURN
// part: observation/observation
ORDER BY observation.id
