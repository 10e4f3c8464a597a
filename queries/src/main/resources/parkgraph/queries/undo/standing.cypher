// What else has been stated about the same as some statements that are taken back, and stands.
// Parameters: $ids LIST OF STRING (ids of those statements), $never INTEGER (a state that is never reached)
UNWIND $ids AS id
MATCH (taken:Observation {id: id})<-[:HAS]-(subject)
WITH subject, collect(DISTINCT taken.about) AS abouts
MATCH (subject)-[:HAS]->(other:Observation)
WHERE other.about IN abouts AND other.withdrawn = $never
RETURN properties(other) AS statement
ORDER BY statement.id
