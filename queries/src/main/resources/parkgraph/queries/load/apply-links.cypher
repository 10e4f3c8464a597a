// Links things that readers see, in the moment of the flip.
// Parameters: $prefix STRING (batch/), $batch STRING
MATCH (change:Change)
WHERE change.id STARTS WITH $prefix AND change.kind = 'linked' AND change.pending
WITH change ORDER BY change.number
MATCH (from:Thing {ref: change.from})
MATCH (to:Thing {ref: change.to})
MERGE (from)-[link:$(change.label)]->(to)
ON CREATE SET link.batch = $batch
