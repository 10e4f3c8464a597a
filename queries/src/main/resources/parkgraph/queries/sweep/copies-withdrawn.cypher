// Deletes what an abandoned batch repeated: figures about the same as a page of its withdrawals.
// Parameters: $prefix STRING (batch/), $limit INTEGER, $target INTEGER (state never reached)
MATCH (withdrawal:Withdrawal)
WHERE withdrawal.id STARTS WITH $prefix
WITH withdrawal ORDER BY withdrawal.id LIMIT $limit
WITH DISTINCT withdrawal.about AS about
MATCH (figure:Figure {about: about})
WHERE figure.stated = $target AND figure.restates IS NOT NULL
DETACH DELETE figure
