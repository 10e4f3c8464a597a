// Parks that pass the caller's tests. Expects the parameters of park/list; binds `park` and `low`.
MATCH (park:Park)
WHERE park.code > '' AND
// part: visible/thing park
OPTIONAL MATCH (park)-[:HAS]->(figure:Figure)
WHERE figure.series = $indicator AND figure.year = $year AND
// part: visible/figure
WITH park, figure.low AS low, figure.high AS high,
     CASE WHEN $uses.regions THEN COLLECT {
       MATCH (park)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..5]->(region:Region)
       RETURN region.code
     } ELSE [] END AS regions,
     CASE WHEN $uses.populations THEN COLLECT {
       MATCH (park)-[:COUNTED_IN]->(population:Population)
       RETURN population.code
     } ELSE [] END AS populations,
     CASE WHEN $uses.names THEN COLLECT {
       MATCH (name:Name)-[:NAMES]->(park)
       WHERE
       // part: visible/thing name
       RETURN name.folded
     } ELSE [] END AS names
WHERE any(clause IN $clauses WHERE all(test IN clause WHERE test.wanted = coalesce(CASE test.kind
  WHEN 'REGION' THEN test.text IN regions
  WHEN 'LEVEL' THEN park.level IN test.texts
  WHEN 'POPULATION' THEN test.text IN populations
  WHEN 'NAME' THEN any(name IN names WHERE name CONTAINS test.text)
  WHEN 'OVER' THEN low > test.amount
  WHEN 'AT_LEAST' THEN low >= test.amount
  WHEN 'UNDER' THEN high < test.amount
  WHEN 'AT_MOST' THEN high <= test.amount
  WHEN 'MISSING' THEN low IS NULL
END, false)))
