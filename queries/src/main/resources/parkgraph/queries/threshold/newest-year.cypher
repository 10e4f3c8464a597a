// The newest year in which a park of the question has a direct figure of its indicator; no row when there is none.
// Parameters: $questions LIST of MAP {index INTEGER, indicator population region level STRING}, $state INTEGER, $internal BOOLEAN
UNWIND $questions AS question
CALL (question) {
  MATCH (figure:Figure)
  USING INDEX SEEK figure:Figure(series, year, low, since)
  WHERE figure.series = question.indicator AND figure.year > 0 AND figure.low IS NOT NULL AND figure.since IS NOT NULL AND
  // part: visible/figure
  MATCH (park:Park)-[:HAS]->(figure)
  WHERE
  // part: threshold/selection
  RETURN figure.year AS year
  ORDER BY year DESC
  LIMIT 1
}
RETURN question.index AS index, year
ORDER BY index
