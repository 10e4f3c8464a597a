// What has been stated of some matters that are chosen anew, and stands.
// Parameters: $subjects LIST OF MAP {ref STRING (label/key), abouts LIST OF INTEGER}, $never INTEGER (a state that is never reached)
UNWIND $subjects AS row
MATCH (subject:Thing {ref: row.ref})-[:HAS]->(other:Observation)
WHERE other.about IN row.abouts AND other.withdrawn = $never
RETURN properties(other) AS statement
ORDER BY statement.id
