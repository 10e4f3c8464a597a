// What became of some rows of a file: one line for each thing, statement and finding, in the order of rows.
// Parameters: $prefix STRING (batch/file/), $from $to INTEGER (rows as users count them, both included)
UNWIND range($from, $to) AS row
CALL (row) {
  MATCH (observation:Observation)
  WHERE observation.id STARTS WITH $prefix + row + '/'
  RETURN 'observation' AS fate, observation.id AS id, observation.printed AS what, null AS rule, null AS zh, null AS en
  UNION ALL
  MATCH (withdrawal:Withdrawal)
  WHERE withdrawal.id STARTS WITH $prefix + row + '/'
  RETURN 'withdrawal' AS fate, withdrawal.id AS id, withdrawal.indicator AS what, null AS rule, null AS zh, null AS en
  UNION ALL
  MATCH (change:Change)
  WHERE change.id STARTS WITH $prefix + row + '/'
  RETURN 'thing' AS fate, change.id AS id, change.label + '/' + change.key AS what, change.kind AS rule, null AS zh, null AS en
  UNION ALL
  MATCH (finding:Finding)
  WHERE finding.id STARTS WITH $prefix + row + '/'
  RETURN finding.outcome AS fate, finding.id AS id, finding.found AS what, finding.rule AS rule,
         finding.zh AS zh, finding.en AS en
}
RETURN row, fate, id, what, rule, zh, en
ORDER BY row, id
