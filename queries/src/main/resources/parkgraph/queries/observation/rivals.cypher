// All statements that have the same key as each of several statements, these included.
// Parameters: $ids LIST of STRING, $state INTEGER, $internal BOOLEAN
UNWIND $ids AS id
MATCH (subject)-[:HAS]->(asked:Observation {id: id})
MATCH (subject)-[:HAS]->(observation:Observation)
WHERE observation.indicator = asked.indicator AND observation.scope = asked.scope AND observation.period = asked.period
  AND (observation.nature = 'PLAN') = (asked.nature = 'PLAN') AND
// part: visible/observation
// part: observation/chosen
OPTIONAL MATCH (indicator:Indicator {code: observation.indicator})
RETURN id AS asked,
// part: observation/observation
ORDER BY asked, observation.id
