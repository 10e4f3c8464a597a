// Regions by their codes.
// Parameters: $codes LIST of STRING, $state INTEGER
UNWIND $codes AS code
MATCH (region:Region {code: code})
WHERE
// part: visible/thing region
RETURN region {.code, .zh, .en, .level, .lon, .lat} AS region
ORDER BY region.code
