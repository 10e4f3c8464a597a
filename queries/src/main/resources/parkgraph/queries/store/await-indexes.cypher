// Waits until every index answers.
// Parameters: $seconds INTEGER
CALL db.awaitIndexes($seconds)
