// Statements by their ids.
// Parameters: $ids LIST of STRING, $state INTEGER, $internal BOOLEAN
UNWIND $ids AS id
MATCH (observation:Observation {id: id})
WHERE
// part: visible/observation
// part: observation/chosen
OPTIONAL MATCH (subject)-[:HAS]->(observation)
OPTIONAL MATCH (indicator:Indicator {code: observation.indicator})
RETURN
// part: observation/observation
ORDER BY observation.id
