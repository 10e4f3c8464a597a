// The codes and names of all regions, as seen at $state.
// Parameters: $state INTEGER
MATCH (region:Region)
WHERE region.code > '' AND region.zh IS NOT NULL AND
// part: visible/thing region
RETURN region.code AS code, region.zh AS name
ORDER BY code
