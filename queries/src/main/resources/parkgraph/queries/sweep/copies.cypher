// Deletes what an abandoned batch repeated: figures about the same as a page of its statements.
// Parameters: $prefix STRING (batch/), $limit INTEGER, $target INTEGER (state never reached)
MATCH (observation:Observation)
WHERE observation.id STARTS WITH $prefix
WITH observation ORDER BY observation.id LIMIT $limit
WITH DISTINCT observation.about AS about
MATCH (figure:Figure {about: about})
WHERE figure.stated = $target AND figure.restates IS NOT NULL
DETACH DELETE figure
