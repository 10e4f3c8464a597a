// Takes a page of a batch's withdrawals back from the next state on.
// Parameters: $prefix STRING (batch/), $after STRING (id of the last one of the page before), $limit INTEGER,
//   $target INTEGER (state)
MATCH (withdrawal:Withdrawal)
WHERE withdrawal.id STARTS WITH $prefix AND withdrawal.id > $after
WITH withdrawal ORDER BY withdrawal.id LIMIT $limit
SET withdrawal.withdrawn = $target
RETURN properties(withdrawal) AS statement
ORDER BY statement.id
