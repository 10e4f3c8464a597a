// The populations a question can count.
// Parameters: $state INTEGER
MATCH (population:Population)
WHERE
// part: visible/thing population
RETURN population.code AS code, population.zh AS zh
ORDER BY code
