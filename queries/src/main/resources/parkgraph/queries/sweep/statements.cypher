// Deletes a page of an abandoned batch's statements, and says how many there were.
// Parameters: $prefix STRING (batch/), $limit INTEGER
MATCH (observation:Observation)
WHERE observation.id STARTS WITH $prefix
WITH observation ORDER BY observation.id LIMIT $limit
DETACH DELETE observation
RETURN count(*) AS deleted
