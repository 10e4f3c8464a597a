// Whether a region or a population exists.
// Parameters: $regions $populations LIST of STRING, $state INTEGER
CALL () {
  UNWIND $regions AS code
  OPTIONAL MATCH (region:Region {code: code})
  WHERE
  // part: visible/thing region
  RETURN 'REGION' AS kind, code, region IS NOT NULL AS known
  UNION
  UNWIND $populations AS code
  OPTIONAL MATCH (population:Population {code: code})
  WHERE
  // part: visible/thing population
  RETURN 'POPULATION' AS kind, code, population IS NOT NULL AS known
}
RETURN kind, code, known
ORDER BY kind, code
