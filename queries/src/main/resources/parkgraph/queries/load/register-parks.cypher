// The codes and names of all parks, as seen at $state.
// Parameters: $state INTEGER
MATCH (park:Park)
WHERE park.code > '' AND park.zh IS NOT NULL AND
// part: visible/thing park
RETURN park.code AS code, park.zh AS name
ORDER BY code
