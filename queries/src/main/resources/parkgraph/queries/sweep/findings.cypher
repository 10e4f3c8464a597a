// Deletes a page of an abandoned batch's findings, and says how many there were.
// Parameters: $prefix STRING (batch/), $limit INTEGER
MATCH (finding:Finding)
WHERE finding.id STARTS WITH $prefix
WITH finding ORDER BY finding.id LIMIT $limit
DELETE finding
RETURN count(*) AS deleted
