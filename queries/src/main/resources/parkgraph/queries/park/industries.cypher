// The leading industries of each of several parks.
// Parameters: $parks LIST of STRING, $state INTEGER
UNWIND $parks AS code
MATCH (:Park {code: code})-[:LEADS_IN]->(industry:Industry)
WHERE
// part: visible/thing industry
RETURN code AS park, industry {.id, .scheme, .code, .zh} AS industry
ORDER BY park, industry.id
