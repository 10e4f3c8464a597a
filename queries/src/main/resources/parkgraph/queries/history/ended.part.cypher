  // A figure that ceased to count without another in its place. Expects `figure` and `state`.
  WHERE state < 9223372036854775807 AND figure.sinceInternal < state
    AND NOT EXISTS {
      MATCH (next:Figure {about: figure.about})
      WHERE next.subject = figure.subject AND next.scope = figure.scope AND next.period = figure.period
        AND next.sinceInternal = state AND next.untilInternal > state
    }
  RETURN figure.id AS id, state AS state, 'figure' AS kind, figure.subjectLabel AS label, figure.subject AS key,
         figure.indicator AS property, figure.period AS period, figure.scope AS scope, figure.printed AS old, null AS new,
         head(COLLECT {
           MATCH (withdrawal:Withdrawal {about: figure.about})
           WHERE withdrawal.stated = state AND withdrawal.subject = figure.subject AND withdrawal.scope = figure.scope
             AND withdrawal.planned = (figure.nature = 'PLAN')
           RETURN withdrawal.reason ORDER BY withdrawal.id
         }) AS reason
