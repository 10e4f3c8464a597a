// Shows things again that had been hidden, in the moment of the flip.
// Parameters: $prefix STRING (batch/), $target INTEGER (state), $never INTEGER (a state that is never reached)
MATCH (change:Change)
WHERE change.id STARTS WITH $prefix AND change.kind = 'returned'
MATCH (thing:Thing {ref: change.label + '/' + change.key})
SET thing.since = $target, thing.until = $never
