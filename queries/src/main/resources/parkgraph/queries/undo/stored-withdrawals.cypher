// What a batch withdrew, in the order of rows.
// Parameters: $prefix STRING (batch/)
MATCH (withdrawal:Withdrawal)
WHERE withdrawal.id STARTS WITH $prefix
RETURN properties(withdrawal) AS withdrawal
ORDER BY withdrawal.file, withdrawal.sheet, withdrawal.row, withdrawal.id
