// How many enterprises are at work in a park.
// Parameters: $park STRING, $state INTEGER
MATCH (:Park {code: $park})<-[:AT]-(operation:Operation)-[:OF]->(enterprise:Enterprise)
WHERE
// part: visible/thing operation
AND
// part: visible/thing enterprise
RETURN count(DISTINCT enterprise) AS total
ORDER BY total
