// The figures that hold now, of some subjects, indicators and periods. A pair of marks that never began is not one that holds.
// Parameters: $abouts LIST OF INTEGER, $never INTEGER (a state that is never reached)
UNWIND $abouts AS about
MATCH (figure:Figure {about: about})
WHERE (figure.since < $never AND figure.until = $never) OR (figure.sinceInternal < $never AND figure.untilInternal = $never)
RETURN properties(figure) AS figure
ORDER BY figure.id
