// Parts things that readers see, in the moment of the flip.
// Parameters: $prefix STRING (batch/)
MATCH (change:Change)
WHERE change.id STARTS WITH $prefix AND change.kind = 'unlinked'
WITH DISTINCT change.label AS type, change.from AS start, change.to AS end
MATCH (:Thing {ref: start})-[link]->(:Thing {ref: end})
WHERE type(link) = type
DELETE link
