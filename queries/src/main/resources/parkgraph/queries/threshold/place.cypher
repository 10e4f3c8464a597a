// Whether the population, the region and the indicator of a question exist, and what is declared about the list of parks.
// Parameters: $population $region $indicator STRING (null when not asked), $state INTEGER
OPTIONAL MATCH (population:Population {code: $population})
WHERE
// part: visible/thing population
OPTIONAL MATCH (region:Region {code: $region})
WHERE
// part: visible/thing region
OPTIONAL MATCH (indicator:Indicator {code: $indicator})
WHERE
// part: visible/thing indicator
OPTIONAL MATCH (list:Completeness {id: $population})
WHERE
// part: visible/thing list
RETURN population {.code, .zh, .en} AS population, region {.code, .zh} AS region, indicator {.code, .zh, .en} AS indicator,
       list {.known, .expected, .complete, .asOf} AS list
ORDER BY population.code
