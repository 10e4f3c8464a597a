// What is declared about a list of parks.
// Parameters: $population STRING, $state INTEGER
OPTIONAL MATCH (population:Population {code: $population})
WHERE
// part: visible/thing population
OPTIONAL MATCH (list:Completeness {id: $population})
WHERE
// part: visible/thing list
RETURN population {.code, .zh, .en} AS population, list {.known, .expected, .complete, .asOf} AS list
ORDER BY population.code
