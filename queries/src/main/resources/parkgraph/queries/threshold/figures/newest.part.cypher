// Parks in the band beside each rung, each by its own newest direct figure.
CALL (question) {
  // part: threshold/newest-of-each
  RETURN collect({park: park, figure: figure}) AS newest
}
UNWIND question.rungs AS rung
CALL (newest, rung) {
  UNWIND newest AS one
  WITH one.park AS park, one.figure AS figure, rung
  WHERE
  // choice: band
  RETURN park, figure
  ORDER BY figure.low DESC, park.code
  LIMIT $first
}
