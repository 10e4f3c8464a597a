// How complete the lists of parks are declared to be that ladders count.
// Parameters: $populations LIST of STRING, $state INTEGER
UNWIND $populations AS population
MATCH (list:Completeness {id: population})
WHERE
// part: visible/thing list
RETURN population, list {.known, .expected, .complete, .asOf} AS list
ORDER BY population
