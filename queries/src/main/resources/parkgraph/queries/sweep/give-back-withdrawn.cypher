// Lets figures hold on that an abandoned batch was going to withdraw: those about the same as a page of its withdrawals.
// Parameters: $prefix STRING (batch/), $limit INTEGER, $target INTEGER (state never reached), $never INTEGER
MATCH (withdrawal:Withdrawal)
WHERE withdrawal.id STARTS WITH $prefix
WITH withdrawal ORDER BY withdrawal.id LIMIT $limit
WITH DISTINCT withdrawal.about AS about
// part: sweep/given-back
