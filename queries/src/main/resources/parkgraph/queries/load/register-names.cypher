// The things of a label that bear one of some names, as seen at $state. The name of a part is not that of the whole.
// Parameters: $names LIST OF STRING (as compared), $label STRING, $state INTEGER
UNWIND $names AS folded
MATCH (name:Name {folded: folded})
WHERE name.subjectLabel = $label AND name.kind <> 'sub-area' AND
// part: visible/thing name
RETURN DISTINCT folded, name.subject AS key
ORDER BY folded, key
