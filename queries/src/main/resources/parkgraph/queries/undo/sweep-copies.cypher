// Deletes what an abandoned undo had repeated: figures about the same as a page of the statements it was taking back.
// Parameters: $prefix STRING (the undone batch/), $limit INTEGER, $target INTEGER (state never reached)
MATCH (observation:Observation)
WHERE observation.id STARTS WITH $prefix AND observation.withdrawn = $target
WITH observation ORDER BY observation.id LIMIT $limit
WITH DISTINCT observation.about AS about
MATCH (figure:Figure {about: about})
WHERE figure.stated = $target AND figure.restates IS NOT NULL
DETACH DELETE figure
