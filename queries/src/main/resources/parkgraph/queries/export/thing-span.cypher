// How many things have references in a range, counted no further than $most, and the first and the last of them. No row when there
// is none.
// Parameters: $from STRING (the least reference, label/key), $before STRING (the first one behind the range), $most INTEGER
CALL () {
  MATCH (thing:Thing)
  WHERE $from <= thing.ref < $before
  WITH thing.ref AS ref
  LIMIT $most
  RETURN count(ref) AS found
}
CALL () {
  MATCH (thing:Thing)
  WHERE $from <= thing.ref < $before
  RETURN thing.ref AS first
  ORDER BY first
  LIMIT 1
}
CALL () {
  MATCH (thing:Thing)
  WHERE $from <= thing.ref < $before
  RETURN thing.ref AS last
  ORDER BY last DESC
  LIMIT 1
}
RETURN found, first, last
ORDER BY first
