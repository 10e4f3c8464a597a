// What the enterprises at work in several parks state, each with how many parks it works in.
// Parameters: $parks LIST of STRING (codes), $indicators LIST of STRING, $years LIST of INTEGER, $state INTEGER, $internal BOOLEAN
UNWIND $parks AS code
MATCH (:Park {code: code})<-[:AT]-(operation:Operation)-[:OF]->(enterprise:Enterprise)-[:HAS]->(figure:Figure)
WHERE operation.basis <> 'registered' AND figure.series IN $indicators AND figure.year IN $years AND
// part: visible/thing operation
AND
// part: visible/figure
RETURN DISTINCT code AS park, enterprise.id AS enterprise, figure.indicator AS indicator, figure.year AS year,
       figure.low AS low, figure.high AS high, COUNT {
         MATCH (enterprise)<-[:OF]-(another:Operation)-[:AT]->(park:Park)
         WHERE another.basis <> 'registered'
         RETURN DISTINCT park
       } AS parks
ORDER BY park, enterprise, indicator, year, low
