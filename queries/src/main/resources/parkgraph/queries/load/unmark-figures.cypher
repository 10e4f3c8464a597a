// Statements of this very batch that counted for a moment, before a better one came: nobody has seen them.
// Parameters: $figures LIST OF MAP {about INTEGER, id STRING}
UNWIND $figures AS row
MATCH (figure:Figure {about: row.about})
WHERE figure.id = row.id
REMOVE figure:Figure, figure.series, figure.since, figure.until, figure.sinceInternal, figure.untilInternal
