// Hides those of a page of things a batch brought that nothing else speaks of, from the next state on. Sources stay.
// Parameters: $prefix STRING (batch/), $batch STRING, $after STRING (id of the last change of the page before),
//   $limit INTEGER, $target INTEGER (state), $never INTEGER (a state that is never reached)
MATCH (change:Change)
WHERE change.id STARTS WITH $prefix AND change.id > $after AND change.kind IN ['created', 'returned']
WITH change ORDER BY change.id LIMIT $limit
MATCH (thing:Thing {ref: change.label + '/' + change.key})
WITH change, thing,
     thing.until IN [$never, $target] AND NOT thing:Source
     AND NOT EXISTS { (thing)-[:HAS]->(said:Observation) WHERE said.withdrawn = $never }
     AND NOT EXISTS {
       MATCH (thing)-[link]-(:Thing)
       MATCH (other:Batch {id: link.batch})
       WHERE other.id <> $batch AND other.status = 'published'
     }
     AND NOT EXISTS {
       MATCH (told:Change {key: change.key})
       MATCH (other:Batch {id: told.batch})
       WHERE told.label = change.label AND other.id <> $batch AND other.status = 'published' AND other.undoes IS NULL
     } AS alone
FOREACH (hidden IN CASE WHEN alone THEN [thing] ELSE [] END | SET hidden.until = $target)
RETURN change.id AS id, alone
ORDER BY id
