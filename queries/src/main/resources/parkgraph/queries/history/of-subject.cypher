// What was changed about a thing, each with its value of before and of after, the newest first; figures as those see them who
// see all.
// Parameters: $subject STRING (key), $beforeState INTEGER (state to go on below), $after STRING (id to go on after within that
//   state), $first INTEGER
WITH {subject: $subject} AS key
// part: subject/subject
WITH subject
CALL (subject) {
  MATCH (change:Change {key: coalesce(subject.code, subject.id)})
  WHERE change.label IN labels(subject) AND change.kind <> 'described'
  MATCH (batch:Batch {id: change.batch})
  WHERE batch.state IS NOT NULL
  WITH change, batch.state AS state
// part: history/change
  UNION
  MATCH (subject)-[:HAS]->(figure:Figure)
  WHERE figure.sinceInternal < figure.untilInternal
  WITH figure, figure.sinceInternal AS state
// part: history/begun
  UNION
  MATCH (subject)-[:HAS]->(figure:Figure)
  WHERE figure.sinceInternal < figure.untilInternal
  WITH figure, figure.untilInternal AS state
// part: history/ended
}
WITH id, state, kind, label, key, property, period, scope, old, new, reason
WHERE state < $beforeState OR (state = $beforeState AND id > $after)
RETURN id, state, kind, label, key, property, period, scope, old, new, reason
ORDER BY state DESC, id, kind
LIMIT $first
