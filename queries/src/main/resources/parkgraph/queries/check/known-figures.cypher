// What is known of several things: their chosen figures of some indicators and years, and of all other periods.
// Parameters: $subjects LIST of MAP {ref STRING (label/key), indicators LIST of STRING}, $from $to INTEGER (years), $state INTEGER, $internal BOOLEAN
UNWIND $subjects AS asked
MATCH (subject:Thing {ref: asked.ref})-[:HAS]->(figure:Figure)
WHERE figure.indicator IN asked.indicators AND (figure.year IS NULL OR $from <= figure.year <= $to) AND
// part: visible/figure
RETURN asked.ref AS ref, figure.id AS id, figure.subject AS subject, figure.indicator AS indicator,
       figure.scope AS scope, figure.period AS period, figure.year AS year, figure.low AS low, figure.high AS high,
       figure.precision AS precision, figure.approximate AS approximate, figure.printed AS printed, figure.nature AS nature,
       figure.trust AS trust, figure.source AS source, figure.publishedOn AS publishedOn, figure.series AS series
ORDER BY ref, figure.id
