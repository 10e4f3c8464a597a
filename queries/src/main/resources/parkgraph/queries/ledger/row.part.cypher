// What was said about each row of a batch's files. Expects the parameter $prefix STRING (how ids begin); binds `file`, `row`
// and `made` MAP {outcome STRING, …}.
CALL () {
  MATCH (change:Change)
  WHERE change.id STARTS WITH $prefix
  RETURN change.file AS file, change.row AS row, change.label + '/' + change.key AS key,
         {outcome: 'THING', label: change.label, key: change.key, kind: change.kind} AS made
  UNION
  MATCH (observation:Observation)
  WHERE observation.id STARTS WITH $prefix
  RETURN observation.file AS file, observation.row AS row, observation.id AS key,
         {outcome: 'OBSERVATION', id: observation.id} AS made
  UNION
  MATCH (withdrawal:Withdrawal)
  WHERE withdrawal.id STARTS WITH $prefix
  RETURN withdrawal.file AS file, withdrawal.row AS row, withdrawal.id AS key, {outcome: 'WITHDRAWAL'} AS made
  UNION
  MATCH (finding:Finding)
  WHERE finding.id STARTS WITH $prefix
  RETURN finding.file AS file, finding.row AS row, finding.id AS key,
         {outcome: toUpper(finding.outcome), rule: finding.rule, cell: finding.cell, found: finding.found,
          zh: finding.zh, en: finding.en} AS made
}
