// The figures of some indicators that count for a calendar year, with whom they are about, in the order of codes.
// Parameters: $indicators LIST of STRING (codes), $year INTEGER, $state INTEGER, $internal BOOLEAN
UNWIND $indicators AS indicator
MATCH (figure:Figure)
USING INDEX SEEK figure:Figure(indicator, year, low)
WHERE figure.indicator = indicator AND figure.year = $year AND figure.low IS NOT NULL AND
// part: visible/figure
MATCH (subject:Thing {ref: figure.subjectLabel + '/' + figure.subject})
WHERE
// part: visible/thing subject
RETURN figure.subjectLabel AS label, figure.subject AS subject,
       CASE WHEN subject:Enterprise THEN subject.uscc ELSE figure.subject END AS code, subject.zh AS name,
       figure.indicator AS indicator, figure.scope AS scope, figure.nature AS nature, figure.low AS low, figure.high AS high,
       figure.printed AS printed, figure.series AS series
ORDER BY label, code, subject, scope, nature, indicator
