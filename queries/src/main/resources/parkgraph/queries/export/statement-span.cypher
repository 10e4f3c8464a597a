// How many statements have ids in a range, counted no further than $most, and the first and the last of them. No row when there is
// none.
// Parameters: $from STRING (the least id), $before STRING (the first one behind the range), $most INTEGER
CALL () {
  MATCH (observation:Observation)
  WHERE $from <= observation.id < $before
  WITH observation.id AS id
  LIMIT $most
  RETURN count(id) AS found
}
CALL () {
  MATCH (observation:Observation)
  WHERE $from <= observation.id < $before
  RETURN observation.id AS first
  ORDER BY first
  LIMIT 1
}
CALL () {
  MATCH (observation:Observation)
  WHERE $from <= observation.id < $before
  RETURN observation.id AS last
  ORDER BY last DESC
  LIMIT 1
}
RETURN found, first, last
ORDER BY first
