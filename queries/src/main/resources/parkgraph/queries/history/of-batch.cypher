// What a batch changed, each with its value of before and of after, in the order of ids; figures as those see them who see all.
// Parameters: $prefix STRING (batch/), $statements STRING (prefix of the batch whose statements it brought or took back),
//   $target INTEGER (the state it made), $after STRING (id to go on after), $first INTEGER
CALL () {
  MATCH (change:Change)
  WHERE change.id STARTS WITH $prefix AND change.id > $after AND change.kind <> 'described'
  WITH change, $target AS state
  ORDER BY change.id LIMIT $first
// part: history/change
  UNION
  MATCH (stated:Observation)
  WHERE stated.id STARTS WITH $statements
  WITH DISTINCT stated.about AS about
  MATCH (figure:Figure {about: about})
  WHERE figure.sinceInternal = $target AND figure.untilInternal > $target AND figure.id > $after
  WITH figure, $target AS state
// part: history/begun
  UNION
  MATCH (stated:Observation)
  WHERE stated.id STARTS WITH $statements
  WITH DISTINCT stated.about AS about
  MATCH (figure:Figure {about: about})
  WHERE figure.untilInternal = $target AND figure.id > $after
  WITH figure, $target AS state
// part: history/ended
  UNION
  MATCH (withdrawal:Withdrawal)
  WHERE withdrawal.id STARTS WITH $statements
  WITH DISTINCT withdrawal.about AS about
  MATCH (figure:Figure {about: about})
  WHERE figure.sinceInternal = $target AND figure.untilInternal > $target AND figure.id > $after
  WITH figure, $target AS state
// part: history/begun
  UNION
  MATCH (withdrawal:Withdrawal)
  WHERE withdrawal.id STARTS WITH $statements
  WITH DISTINCT withdrawal.about AS about
  MATCH (figure:Figure {about: about})
  WHERE figure.untilInternal = $target AND figure.id > $after
  WITH figure, $target AS state
// part: history/ended
}
RETURN id, state, kind, label, key, property, period, scope, old, new, reason
ORDER BY id, kind
LIMIT $first
