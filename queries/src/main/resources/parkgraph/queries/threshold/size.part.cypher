// How many parks the question counts. Expects the variable `question`.
CALL (question) {
  MATCH (:Population {code: question.population})<-[:COUNTED_IN]-(park:Park)
  WHERE
  // part: threshold/selection
  RETURN count(*) AS parks
}
