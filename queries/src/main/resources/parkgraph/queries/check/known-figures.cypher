// What is known of several things: their chosen figures of some indicators, of all periods.
// Parameters: $subjects LIST of MAP {ref STRING (label/key), indicators LIST of STRING}, $state INTEGER, $internal BOOLEAN
UNWIND $subjects AS asked
MATCH (subject:Thing {ref: asked.ref})-[:HAS]->(figure:Figure)
WHERE figure.indicator IN asked.indicators AND
// part: visible/figure
RETURN asked.ref AS subject, figure.indicator AS indicator, figure.scope AS scope, figure.period AS period,
       figure.year AS year, figure.low AS low, figure.high AS high, figure.precision AS precision, figure.nature AS nature
ORDER BY subject, figure.id
