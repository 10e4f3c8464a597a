// Which periods and scopes the statements of a range of ids speak of, as the public sees them at $state.
// Parameters: $from STRING (the least id), $before STRING (the first one behind the range), $state INTEGER, $internal BOOLEAN
MATCH (observation:Observation)
WHERE $from <= observation.id < $before AND
// part: visible/observation
RETURN DISTINCT observation.period AS period, observation.scope AS scope
ORDER BY period, scope
