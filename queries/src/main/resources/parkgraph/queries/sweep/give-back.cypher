// Lets figures hold on that an abandoned batch was going to replace: those about the same as a page of its statements.
// Parameters: $prefix STRING (batch/), $limit INTEGER, $target INTEGER (state never reached), $never INTEGER
MATCH (observation:Observation)
WHERE observation.id STARTS WITH $prefix
WITH observation ORDER BY observation.id LIMIT $limit
WITH DISTINCT observation.about AS about
// part: sweep/given-back
