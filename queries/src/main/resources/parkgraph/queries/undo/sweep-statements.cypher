// Lets a page of the statements stand again that an abandoned undo was taking back, with the figures about the same,
// and says how many there were.
// Parameters: $prefix STRING (the undone batch/), $limit INTEGER, $target INTEGER (state never reached), $never INTEGER
MATCH (observation:Observation)
WHERE observation.id STARTS WITH $prefix AND observation.withdrawn = $target
WITH observation ORDER BY observation.id LIMIT $limit
SET observation.withdrawn = $never
WITH count(*) AS swept, collect(DISTINCT observation.about) AS abouts
CALL (abouts) {
  UNWIND abouts AS about
// part: sweep/given-back
}
RETURN swept
