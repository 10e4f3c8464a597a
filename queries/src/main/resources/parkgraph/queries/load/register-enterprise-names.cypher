// Names of enterprises that hold some words, the shortest first, as seen at $state.
// Parameters: $words LIST OF STRING (as compared), $most INTEGER (names for each), $state INTEGER
UNWIND $words AS word
CALL (word) {
  MATCH (name:Name)
  WHERE name.folded CONTAINS word AND name.subjectLabel = 'Enterprise' AND
// part: visible/thing name
  RETURN name
  ORDER BY size(name.folded), name.folded, name.id
  LIMIT $most
}
MATCH (enterprise:Enterprise {id: name.subject})
RETURN word, enterprise.id AS key, coalesce(enterprise.zh, name.text) AS called, name.text AS text,
       name.kind AS kind, enterprise.uscc AS creditCode
ORDER BY word, text, key
