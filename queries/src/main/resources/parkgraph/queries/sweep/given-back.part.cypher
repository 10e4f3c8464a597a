// Figures hold on that a batch was going to end, and what it was going to begin never begins. Expects `about`, $target and $never.
MATCH (figure:Figure {about: about})
WHERE figure.stated < $target
FOREACH (ended IN CASE WHEN figure.until = $target THEN [figure] ELSE [] END | SET ended.until = $never)
FOREACH (ended IN CASE WHEN figure.untilInternal = $target THEN [figure] ELSE [] END | SET ended.untilInternal = $never)
FOREACH (begun IN CASE WHEN figure.since = $target THEN [figure] ELSE [] END
  | SET begun.since = $never, begun.until = $never)
FOREACH (begun IN CASE WHEN figure.sinceInternal = $target THEN [figure] ELSE [] END
  | SET begun.sinceInternal = $never, begun.untilInternal = $never)
