// Lets figures hold on that an abandoned batch was going to replace: those about the same as a page of its statements.
// Parameters: $prefix STRING (batch/), $limit INTEGER, $target INTEGER (state never reached), $never INTEGER
MATCH (observation:Observation)
WHERE observation.id STARTS WITH $prefix
WITH observation ORDER BY observation.id LIMIT $limit
WITH DISTINCT observation.about AS about
MATCH (figure:Figure {about: about})
WHERE figure.stated < $target
FOREACH (ended IN CASE WHEN figure.until = $target THEN [figure] ELSE [] END | SET ended.until = $never)
FOREACH (ended IN CASE WHEN figure.untilInternal = $target THEN [figure] ELSE [] END | SET ended.untilInternal = $never)
FOREACH (begun IN CASE WHEN figure.since = $target THEN [figure] ELSE [] END
  | SET begun.since = $never, begun.until = $never)
FOREACH (begun IN CASE WHEN figure.sinceInternal = $target THEN [figure] ELSE [] END
  | SET begun.sinceInternal = $never, begun.untilInternal = $never)
