// The statements of a range of ids as the public sees them at $state.
// Parameters: $from STRING (the least id), $before STRING (the first one behind the range), $state INTEGER, $internal BOOLEAN
MATCH (observation:Observation)
WHERE $from <= observation.id < $before AND
// part: visible/observation
RETURN observation.id AS id,
// part: export/statement observation
       , observation.batch AS batch, observation.file AS file, observation.sheet AS sheet, observation.row AS row,
       observation.cell AS cell, observation.part AS part, observation.indicatorPrinted AS indicatorPrinted,
       observation.namePrinted AS namePrinted, observation.periodPrinted AS periodPrinted,
       observation.scopeNote AS scopeNote, observation.reason AS reason
ORDER BY id
