// Statements about each of several things, in the order of their ids.
// Parameters: $keys LIST of MAP {index INTEGER, subject STRING, prefix STRING (how the ids begin), after STRING (id to go on
//   after), wanted MAP (see observation/filter)}, $first INTEGER (of each), $state INTEGER, $internal BOOLEAN
UNWIND $keys AS key
// part: subject/subject
CALL (key, subject) {
  WITH key.wanted AS wanted
  MATCH (subject)-[:HAS]->(observation:Observation)
  WHERE observation.id STARTS WITH key.prefix AND observation.id > key.after
  WITH wanted, observation
  // part: observation/filter
  RETURN observation, chosen
  ORDER BY observation.id
  LIMIT $first
}
OPTIONAL MATCH (indicator:Indicator {code: observation.indicator})
RETURN key.index AS index,
// part: observation/observation
ORDER BY index, observation.id
