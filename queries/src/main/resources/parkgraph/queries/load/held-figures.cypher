// The figures that hold now, of some subjects, indicators and periods.
// Parameters: $abouts LIST OF INTEGER, $never INTEGER (a state that is never reached)
UNWIND $abouts AS about
MATCH (figure:Figure {about: about})
WHERE figure.until = $never OR figure.untilInternal = $never
RETURN properties(figure) AS figure
ORDER BY figure.id
