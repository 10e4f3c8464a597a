// Writes since which state or until which state figures count.
// Parameters: $marks LIST OF MAP {about INTEGER, id STRING, properties MAP}
UNWIND $marks AS row
MATCH (figure:Figure {about: row.about})
WHERE figure.id = row.id
SET figure += row.properties
