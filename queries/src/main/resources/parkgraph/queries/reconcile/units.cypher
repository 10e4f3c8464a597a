// The enterprises that are in a park in whatever way, where else they are, and what they state of an indicator about a year.
// Parameters: $park $indicator STRING, $year INTEGER, $state INTEGER, $internal BOOLEAN
MATCH (:Park {code: $park})<-[:AT]-(operation:Operation)-[:OF]->(owner:Enterprise)
WHERE
// part: visible/thing operation
AND
// part: visible/thing owner
WITH owner, collect(DISTINCT coalesce(operation.basis, 'unstated')) AS here
RETURN owner.id AS id, coalesce(owner.zh, owner.id) AS name, coalesce(owner.kind, '') AS kind, here,
COLLECT {
  MATCH (owner)<-[:OF]-(there:Operation)-[:AT]->(other:Park)
  WHERE other.code <> $park AND
// part: visible/thing there
  RETURN DISTINCT {park: other.code, name: coalesce(other.zh, other.code), basis: coalesce(there.basis, 'unstated')} AS place
  ORDER BY place.park, place.basis
} AS elsewhere,
// part: reconcile/figures
AS figures
ORDER BY id
