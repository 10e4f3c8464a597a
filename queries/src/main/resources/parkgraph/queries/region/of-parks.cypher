// The regions each of several parks lies in, the smallest first.
// Parameters: $parks LIST of STRING, $state INTEGER
UNWIND $parks AS code
MATCH (:Park {code: code})-[:LOCATED_IN]->(nearest:Region)
MATCH path = (nearest)-[:PART_OF*0..5]->(region:Region)
WHERE
// part: visible/thing region
RETURN code AS park, length(path) AS distance, region {.code, .zh, .en, .level, .lon, .lat} AS region
ORDER BY park, distance, region.code
