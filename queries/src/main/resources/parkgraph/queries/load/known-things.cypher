// Which of some things are in the store, and from which state to which they are seen.
// Parameters: $refs LIST OF STRING (label/key)
UNWIND $refs AS ref
MATCH (thing:Thing {ref: ref})
RETURN thing.ref AS ref, thing.since AS since, thing.until AS until
ORDER BY ref
