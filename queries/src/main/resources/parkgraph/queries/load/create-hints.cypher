// Joins parks with statements about something else that are worth a look for them.
// Parameters: $hints LIST OF MAP {park STRING (label/key), observation STRING (id)}
UNWIND $hints AS row
MATCH (park:Thing {ref: row.park})
MATCH (observation:Observation {id: row.observation})
CREATE (park)-[:HINTED_BY]->(observation)
