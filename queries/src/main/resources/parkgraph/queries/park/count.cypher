// How many parks pass the caller's tests.
// Parameters: $clauses, $uses, $indicator, $year, $state, $internal as in park/list
// part: park/selected
RETURN count(*) AS total
ORDER BY total
