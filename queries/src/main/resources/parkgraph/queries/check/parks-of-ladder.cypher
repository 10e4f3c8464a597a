// The direct figures of the parks of a population in several years.
// Parameters: $indicator $population STRING, $years LIST of INTEGER, $state INTEGER, $internal BOOLEAN
UNWIND $years AS year
MATCH (figure:Figure)
USING INDEX SEEK figure:Figure(series, year, low, since)
WHERE figure.series = $indicator AND figure.year = year AND figure.low IS NOT NULL AND figure.since IS NOT NULL AND
// part: visible/figure
MATCH (park:Park)-[:HAS]->(figure)
WHERE EXISTS { (park)-[:COUNTED_IN]->(:Population {code: $population}) } AND
// part: visible/thing park
RETURN year, park.code AS code, park.zh AS name, figure.low AS low, figure.high AS high
ORDER BY year, code
