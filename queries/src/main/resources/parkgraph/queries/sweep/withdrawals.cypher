// Deletes a page of an abandoned batch's withdrawals, and says how many there were.
// Parameters: $prefix STRING (batch/), $limit INTEGER
MATCH (withdrawal:Withdrawal)
WHERE withdrawal.id STARTS WITH $prefix
WITH withdrawal ORDER BY withdrawal.id LIMIT $limit
DELETE withdrawal
RETURN count(*) AS deleted
