// The hash of a state for an audience.
// Parameters: $state INTEGER, $audience STRING (PUBLIC, INTERNAL)
MATCH (hash:StateHash {id: toString($state) + '/' + $audience})
RETURN hash.hash AS hash
ORDER BY hash
