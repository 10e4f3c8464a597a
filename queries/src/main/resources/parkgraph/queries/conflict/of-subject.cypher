// Keys of one thing whose statements disagree beyond printed rounding.
// Parameters: $subject STRING, $indicator STRING $year INTEGER (null for any), $after STRING (id of the figure to go on
//   after), $first INTEGER, $state INTEGER, $internal BOOLEAN
WITH {subject: $subject} AS key
// part: subject/subject
MATCH (subject)-[:HAS]->(observation:Observation)
WHERE ($indicator IS NULL OR observation.indicator = $indicator) AND ($year IS NULL OR observation.year = $year) AND
// part: visible/observation
// part: observation/chosen
WITH subject, observation AS other, chosen
WHERE NOT chosen
// part: conflict/disagreement
