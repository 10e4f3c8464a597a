// Joins again what a batch had parted, in the moment of the flip. No MERGE: see load/apply-links.
// Parameters: $prefix STRING (batch/), $by STRING (the batch that undoes it)
MATCH (change:Change)
WHERE change.id STARTS WITH $prefix AND change.kind = 'unlinked'
WITH DISTINCT change.label AS type, change.from AS start, change.to AS end, change.old AS batch
MATCH (from:Thing {ref: start})
MATCH (to:Thing {ref: end})
WHERE NOT EXISTS { (from)-[links*1..1]->(to) WHERE type(links[0]) = type }
CREATE (from)-[link:$(type) {batch: coalesce(batch, $by)}]->(to)
