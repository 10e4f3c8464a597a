// Deletes the things that a page of an abandoned batch's changes had made, and says how many changes there were.
// Parameters: $prefix STRING (batch/), $limit INTEGER, $target INTEGER (state never reached)
MATCH (change:Change)
WHERE change.id STARTS WITH $prefix
WITH change ORDER BY change.id LIMIT $limit
OPTIONAL MATCH (thing:Thing {ref: change.label + '/' + change.key})
WHERE thing.since = $target
DETACH DELETE thing, change
RETURN count(*) AS deleted
