// Repetitions of this very batch that count no more: nobody has seen them.
// Parameters: $figures LIST OF MAP {about INTEGER, id STRING}
UNWIND $figures AS row
MATCH (figure:Figure {about: row.about})
WHERE figure.id = row.id
DETACH DELETE figure
