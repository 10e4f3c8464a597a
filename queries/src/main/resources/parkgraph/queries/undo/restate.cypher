// Lets statements count again, as figures of their own.
// Parameters: $copies LIST OF MAP {of STRING (id of an observation), properties MAP (what differs)}
UNWIND $copies AS row
MATCH (observation:Observation {id: row.of})<-[:HAS]-(subject)
CREATE (subject)-[:HAS]->(copy:Figure)
SET copy = properties(observation)
SET copy += row.properties
