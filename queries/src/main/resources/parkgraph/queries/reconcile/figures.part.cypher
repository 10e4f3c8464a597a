// The figures of `owner` that a ledger needs: those of $indicator of the year, the one before, and of parts of years.
// Expects the variable `owner` and the parameters $indicator STRING, $year INTEGER.
COLLECT {
  MATCH (owner)-[:HAS]->(figure:Figure)
  WHERE figure.indicator = $indicator AND (figure.year IS NULL OR $year - 1 <= figure.year <= $year)
    AND NOT figure.nature IN ['PLAN', 'PROJECTED'] AND
// part: visible/figure
  RETURN {period: figure.period, year: figure.year, series: figure.series IS NOT NULL, scope: figure.scope,
          low: figure.low, high: figure.high, printed: figure.printed} AS stated
  ORDER BY stated.period, stated.scope
}
