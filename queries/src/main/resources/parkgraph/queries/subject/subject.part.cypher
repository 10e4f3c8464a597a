// The thing statements are about, whatever its kind. Expects the variable `key` with a text `key.subject`; binds `subject`.
CALL (key) {
  MATCH (subject:Park {code: key.subject})
  RETURN subject
  UNION
  MATCH (subject:Region {code: key.subject})
  RETURN subject
  UNION
  MATCH (subject:Enterprise {id: key.subject})
  RETURN subject
  UNION
  MATCH (subject:Aggregate {id: key.subject})
  RETURN subject
}
