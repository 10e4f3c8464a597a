// The things of a range of references as the public sees them at $state, each with what it is linked to. Links that only an
// internal batch made are left out.
// Parameters: $from STRING (the least reference, label/key), $before STRING (the first one behind the range), $state INTEGER,
// $internal BOOLEAN, $internalBatches LIST OF STRING
MATCH (thing:Thing)
WHERE $from <= thing.ref < $before AND
// part: visible/thing
  AND
// part: export/thing
RETURN thing.ref AS ref, properties(thing) AS properties,
       COLLECT {
         MATCH (thing)-[link]->(other:Thing)
         WHERE type(link) <> 'HAS' AND type(link) <> 'HINTED_BY' AND NOT link.batch IN $internalBatches AND
// part: visible/thing other
           AND
// part: export/thing other
         RETURN [type(link), other.ref]
         ORDER BY type(link), other.ref
       } AS links,
       COLLECT {
         MATCH (thing)-[:HINTED_BY]->(observation:Observation)
         WHERE
// part: visible/observation
         RETURN observation.id
         ORDER BY observation.id
       } AS hints
ORDER BY ref
