// Lets a page of the things stay that an abandoned undo was hiding, and says how many there were.
// Parameters: $prefix STRING (the undone batch/), $limit INTEGER, $target INTEGER (state never reached), $never INTEGER
MATCH (change:Change)
WHERE change.id STARTS WITH $prefix AND change.kind IN ['created', 'returned']
MATCH (thing:Thing {ref: change.label + '/' + change.key})
WHERE thing.until = $target
WITH DISTINCT thing LIMIT $limit
SET thing.until = $never
RETURN count(*) AS swept
