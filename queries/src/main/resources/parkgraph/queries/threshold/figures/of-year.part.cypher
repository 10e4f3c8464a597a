// Parks in the band beside each rung by their direct figure of the question's year.
UNWIND question.rungs AS rung
CALL (question, rung) {
  MATCH (figure:Figure)
  USING INDEX SEEK figure:Figure(series, year, low, since)
  WHERE figure.series = question.indicator AND figure.year = question.year AND figure.since IS NOT NULL AND
  // choice: band
  AND
  // part: visible/figure
  MATCH (park:Park)-[:HAS]->(figure)
  WHERE
  // part: threshold/selection
  RETURN park, figure
  ORDER BY figure.low DESC, park.code
  LIMIT $first
}
