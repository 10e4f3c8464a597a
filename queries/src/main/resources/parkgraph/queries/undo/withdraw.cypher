// Takes a page of a batch's statements back from the next state on.
// Parameters: $prefix STRING (batch/), $after STRING (id of the last one of the page before), $limit INTEGER,
//   $target INTEGER (state)
MATCH (observation:Observation)
WHERE observation.id STARTS WITH $prefix AND observation.id > $after
WITH observation ORDER BY observation.id LIMIT $limit
SET observation.withdrawn = $target
RETURN properties(observation) AS statement
ORDER BY statement.id
