// The change log of a batch.
// Parameters: $changes LIST OF MAP (properties of each Change)
UNWIND $changes AS properties
CREATE (change:Change)
SET change = properties
