// Things that go by a name, or have a code: whole names before beginnings before parts, Sichuan before elsewhere.
// Parameters: $folded STRING (the name as compared), $code STRING (as typed, upper case), $province STRING (code of the
//   region that comes first), $first INTEGER, $state INTEGER
CALL () {
  MATCH (name:Name {folded: $folded})
  RETURN name, 0 AS distance
  UNION
  MATCH (name:Name)
  WHERE name.folded STARTS WITH $folded AND name.folded <> $folded
  RETURN name, 1 AS distance
  UNION
  MATCH (name:Name)
  WHERE name.folded CONTAINS $folded AND NOT name.folded STARTS WITH $folded
  RETURN name, 2 AS distance
}
WITH name, distance
WHERE
// part: visible/thing name
MATCH (name)-[:NAMES]->(thing)
WHERE
// part: visible/thing
WITH thing, {text: name.text, kind: name.kind, from: name.from, to: name.to} AS name, distance
ORDER BY distance, name.kind <> 'official', size(name.text), name.text
WITH thing, head(collect({name: name, distance: distance})) AS best
RETURN thing {.*} AS thing, labels(thing) AS labels, best.name AS name, best.distance AS distance,
       NOT EXISTS { (thing)-[:LOCATED_IN|PART_OF*0..5]->(:Region {code: $province}) } AS elsewhere
ORDER BY distance, elsewhere, size(name.text), coalesce(thing.code, thing.id)
LIMIT $first
