// The figures of the subjects of a range that count for the public at $state, each with the id of the statement it was chosen from.
// Parameters: $from STRING (the least reference, label/key), $before STRING (the first one behind the range), $state INTEGER,
// $internal BOOLEAN
MATCH (thing:Thing)
WHERE $from <= thing.ref < $before AND
// part: visible/thing
MATCH (thing)-[:HAS]->(figure:Figure)
WHERE
// part: visible/figure
RETURN coalesce(figure.restates, figure.id) AS id,
// part: export/statement figure
ORDER BY id
