// The populations each of several parks is counted in.
// Parameters: $parks LIST of STRING, $state INTEGER
UNWIND $parks AS code
MATCH (:Park {code: code})-[:COUNTED_IN]->(population:Population)
WHERE
// part: visible/thing population
RETURN code AS park, population {.code, .zh, .en, .note} AS population
ORDER BY park, population.code
