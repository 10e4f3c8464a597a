// The thing with a code: a park, a region, an indicator, an enterprise.
// Parameters: $code STRING (as typed), $upper STRING (the same in upper case), $state INTEGER
CALL () {
  MATCH (thing:Park {code: $upper})
  RETURN thing
  UNION
  MATCH (thing:Region {code: $code})
  RETURN thing
  UNION
  MATCH (thing:Enterprise {id: $code})
  RETURN thing
}
WITH thing
WHERE
// part: visible/thing
RETURN thing {.*} AS thing, labels(thing) AS labels
ORDER BY coalesce(thing.code, thing.id), labels
