// Statements that count as soon as they come in.
// Parameters: $subjects LIST OF MAP {ref STRING (label/key), statements LIST OF MAP (properties of each)}
UNWIND $subjects AS row
MATCH (subject:Thing {ref: row.ref})
UNWIND row.statements AS properties
CREATE (subject)-[:HAS]->(figure:Observation:Figure)
SET figure = properties
