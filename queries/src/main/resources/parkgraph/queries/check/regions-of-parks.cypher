// What is printed for the regions around several parks.
// Parameters: $parks LIST of STRING (codes), $indicators LIST of STRING, $years LIST of INTEGER, $state INTEGER, $internal BOOLEAN
UNWIND $parks AS code
MATCH (:Park {code: code})-[:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(region:Region)-[:HAS]->(figure:Figure)
WHERE figure.indicator IN $indicators AND figure.year IN $years AND figure.nature <> 'PLAN' AND
// part: visible/figure
RETURN DISTINCT code AS park, region.zh AS region, figure.indicator AS indicator, figure.year AS year, figure.low AS low,
       figure.high AS high
ORDER BY park, region, indicator, year, low
