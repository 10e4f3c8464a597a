// Withdrawals of figures: statements that what was stated before counts no more.
// Parameters: $withdrawals LIST OF MAP (properties of each Withdrawal)
UNWIND $withdrawals AS properties
CREATE (withdrawal:Withdrawal)
SET withdrawal = properties
