  // A figure that began to count, and the one that counted before it. Expects `figure` and `state`.
  OPTIONAL MATCH (before:Figure {about: figure.about})
  WHERE before.subject = figure.subject AND before.scope = figure.scope AND before.period = figure.period
    AND before.untilInternal = state AND before.sinceInternal < state
  WITH figure, state, head(collect(before)) AS before
  WHERE before IS NULL OR before.low <> figure.low OR before.high <> figure.high OR before.printed <> figure.printed
    OR before.nature <> figure.nature OR before.source <> figure.source
  RETURN figure.id AS id, state AS state, 'figure' AS kind, figure.subjectLabel AS label, figure.subject AS key,
         figure.indicator AS property, figure.period AS period, figure.scope AS scope, before.printed AS old,
         figure.printed AS new, figure.reason AS reason
