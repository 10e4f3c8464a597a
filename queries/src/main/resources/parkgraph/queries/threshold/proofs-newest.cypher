// Figures of any year that may prove a bound of the question's indicator, of parks that have no direct figure in any
// year, or of the same year as a newest direct figure that is not a point; beside each that direct figure.
// Parameters: $questions LIST of MAP as in proofs.cypher, without the year; $state INTEGER, $internal BOOLEAN
UNWIND $questions AS question
UNWIND question.proofs AS proof
MATCH (figure:Figure)
USING INDEX SEEK figure:Figure(indicator, year, low)
WHERE figure.indicator = proof AND figure.year > 0 AND figure.low IS NOT NULL
  AND (figure.series IS NULL OR figure.series <> question.indicator) AND
// part: visible/figure
MATCH (park:Park)-[:HAS]->(figure)
WHERE
// part: threshold/selection
OPTIONAL MATCH (park)-[:HAS]->(direct:Figure)
WHERE direct.series = question.indicator AND
// part: visible/figure direct
WITH question, park, figure, direct
ORDER BY direct.year DESC
WITH question, park, figure, head(collect(direct)) AS direct
WHERE direct IS NULL OR (direct.low < direct.high AND direct.year = figure.year)
OPTIONAL MATCH (park)-[:LOCATED_IN]->(region:Region)
OPTIONAL MATCH (sourceNode:Source {id: figure.source})
RETURN question.index AS index, park.code AS code, park.zh AS zh, park.en AS en, park.level AS level,
       // part: threshold/place-and-source
       direct.low AS directLow, direct.high AS directHigh, direct.year AS directYear,
       // part: threshold/statement
ORDER BY index, code, id
