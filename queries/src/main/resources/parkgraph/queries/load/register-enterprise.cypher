// The enterprise with a unified social credit code, as seen at $state.
// Parameters: $uscc STRING, $state INTEGER
MATCH (enterprise:Enterprise {uscc: $uscc})
WHERE
// part: visible/thing enterprise
RETURN enterprise.id AS key
ORDER BY key
