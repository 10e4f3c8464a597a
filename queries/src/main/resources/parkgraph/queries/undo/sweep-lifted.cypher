// Lets a page of the withdrawals stand again that an abandoned undo was taking back, with the figures about the same,
// and says how many there were.
// Parameters: $prefix STRING (the undone batch/), $limit INTEGER, $target INTEGER (state never reached), $never INTEGER
MATCH (withdrawal:Withdrawal)
WHERE withdrawal.id STARTS WITH $prefix AND withdrawal.withdrawn = $target
WITH withdrawal ORDER BY withdrawal.id LIMIT $limit
SET withdrawal.withdrawn = $never
WITH count(*) AS swept, collect(DISTINCT withdrawal.about) AS abouts
CALL (abouts) {
  UNWIND abouts AS about
// part: sweep/given-back
}
RETURN swept
