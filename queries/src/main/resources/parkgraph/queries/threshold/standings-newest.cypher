// How many parks stand where against each rung, each by its own newest direct figure.
// Parameters: $questions LIST of MAP as in standings.cypher, without the year; $state INTEGER, $internal BOOLEAN
UNWIND $questions AS question
// part: threshold/size
CALL (question) {
  // part: threshold/newest-of-each
  // part: threshold/tally
}
RETURN question.index AS index, parks, standings
ORDER BY index
