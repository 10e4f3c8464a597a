// Statements that do not count because a better one does.
// Parameters: $subjects LIST OF MAP {ref STRING (label/key), statements LIST OF MAP (properties of each)}
UNWIND $subjects AS row
MATCH (subject:Thing {ref: row.ref})
UNWIND row.statements AS properties
CREATE (subject)-[:HAS]->(observation:Observation)
SET observation = properties
