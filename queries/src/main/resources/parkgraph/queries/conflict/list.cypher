// Keys whose statements disagree beyond printed rounding: the figure that counts and those that cannot be right beside it.
// It reads every statement once, so its work grows with the store; asked of one subject it does not (conflict/of-subject).
// Parameters: $indicator STRING $year INTEGER (null for any), $after STRING (id of the figure to go on after), $first INTEGER,
//   $state INTEGER, $internal BOOLEAN
MATCH (observation:Observation)
WHERE observation.id > '' AND ($indicator IS NULL OR observation.indicator = $indicator)
  AND ($year IS NULL OR observation.year = $year) AND
// part: visible/observation
// part: observation/chosen
WITH observation AS other, chosen
WHERE NOT chosen
MATCH (subject)-[:HAS]->(other)
// part: conflict/disagreement
