// Expects `subject` and `other`, a statement that does not count. The distance between two intervals is only taken where they
// are apart: open ends would overflow.
MATCH (subject)-[:HAS]->(figure:Figure)
WHERE figure.indicator = other.indicator AND figure.scope = other.scope AND figure.period = other.period
  AND (figure.nature = 'PLAN') = (other.nature = 'PLAN')
  AND CASE WHEN figure.low > other.high THEN figure.low - other.high > figure.precision + other.precision
           WHEN other.low > figure.high THEN other.low - figure.high > figure.precision + other.precision
           ELSE false END
  AND
// part: visible/figure
WITH figure, collect(other.id) AS others
WHERE figure.id > $after
RETURN figure.id AS chosen, others
ORDER BY chosen
LIMIT $first
