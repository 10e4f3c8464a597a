// Repeats statements as figures of their own, because their marks or their series have to differ from those of before.
// Parameters: $copies LIST OF MAP {about INTEGER, of STRING (id of a figure), properties MAP (what differs)}
UNWIND $copies AS row
MATCH (figure:Figure {about: row.about})
WHERE figure.id = row.of
MATCH (subject)-[:HAS]->(figure)
CREATE (subject)-[:HAS]->(copy:Figure)
SET copy = properties(figure)
SET copy += row.properties
