// The withdrawals that stand, of some subjects, indicators and periods.
// Parameters: $abouts LIST OF INTEGER, $never INTEGER (a state that is never reached)
UNWIND $abouts AS about
MATCH (withdrawal:Withdrawal {about: about})
WHERE withdrawal.withdrawn = $never
RETURN properties(withdrawal) AS withdrawal
ORDER BY withdrawal.id
