// New things, seen from the state that is being made.
// Parameters: $things LIST OF MAP {label STRING, properties MAP}
UNWIND $things AS row
CREATE (thing:Thing:$(row.label))
SET thing = row.properties
