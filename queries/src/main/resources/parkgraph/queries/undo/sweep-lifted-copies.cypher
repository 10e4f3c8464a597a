// Deletes what an abandoned undo had repeated: figures about the same as a page of the withdrawals it was taking back.
// Parameters: $prefix STRING (the undone batch/), $limit INTEGER, $target INTEGER (state never reached)
MATCH (withdrawal:Withdrawal)
WHERE withdrawal.id STARTS WITH $prefix AND withdrawal.withdrawn = $target
WITH withdrawal ORDER BY withdrawal.id LIMIT $limit
WITH DISTINCT withdrawal.about AS about
MATCH (figure:Figure {about: about})
WHERE figure.stated = $target AND figure.restates IS NOT NULL
DETACH DELETE figure
