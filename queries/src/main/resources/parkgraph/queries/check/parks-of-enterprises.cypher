// The parks in which several enterprises work.
// Parameters: $enterprises LIST of STRING (ids), $state INTEGER
UNWIND $enterprises AS id
MATCH (enterprise:Enterprise {id: id})<-[:OF]-(operation:Operation)-[:AT]->(park:Park)
WHERE operation.basis <> 'registered' AND
// part: visible/thing operation
RETURN DISTINCT id AS enterprise, park.code AS park
ORDER BY enterprise, park
