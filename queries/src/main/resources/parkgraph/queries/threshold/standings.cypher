// How many parks stand where against each rung by their direct figures of the question's year.
// Parameters: $questions LIST of MAP {index year INTEGER, indicator population region level STRING,
//   rungs LIST of MAP {index INTEGER, lower floor INTEGER (steps: the least that is near, the least that meets)}},
//   $state INTEGER, $internal BOOLEAN
UNWIND $questions AS question
// part: threshold/size
CALL (question) {
  MATCH (figure:Figure)
  USING INDEX SEEK figure:Figure(series, year, low, since)
  WHERE figure.series = question.indicator AND figure.year = question.year AND figure.low IS NOT NULL
    AND figure.since IS NOT NULL AND
  // part: visible/figure
  MATCH (park:Park)-[:HAS]->(figure)
  WHERE
  // part: threshold/selection
  // part: threshold/tally
}
RETURN question.index AS index, parks, standings
ORDER BY index
