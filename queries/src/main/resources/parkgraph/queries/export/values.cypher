// Which values the things of a label have for a property at $state.
// Parameters: $from STRING (label/), $before STRING (the first reference behind the label's), $property STRING, $state INTEGER
MATCH (thing:Thing)
WHERE $from <= thing.ref < $before AND thing[$property] IS NOT NULL AND
// part: visible/thing
RETURN DISTINCT toString(thing[$property]) AS value
ORDER BY value
