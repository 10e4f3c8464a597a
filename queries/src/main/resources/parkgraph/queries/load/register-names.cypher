// The things of a label that bear a name, as seen at $state.
// Parameters: $folded STRING (the name as compared), $label STRING, $state INTEGER
MATCH (name:Name {folded: $folded})
WHERE name.subjectLabel = $label AND
// part: visible/thing name
RETURN DISTINCT name.subject AS key
ORDER BY key
