// Links things that readers see, in the moment of the flip. No MERGE: with a type that is known for each row only, it looks at
// every relationship of the store; nor would one plain step do (see known-links).
// Parameters: $prefix STRING (batch/), $batch STRING
MATCH (change:Change)
WHERE change.id STARTS WITH $prefix AND change.kind = 'linked' AND change.pending
WITH DISTINCT change.label AS type, change.from AS start, change.to AS end
MATCH (from:Thing {ref: start})
MATCH (to:Thing {ref: end})
WHERE NOT EXISTS { (from)-[links*1..1]->(to) WHERE type(links[0]) = type }
CREATE (from)-[link:$(type) {batch: $batch}]->(to)
