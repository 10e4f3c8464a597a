// What a batch's readers should know about its rows.
// Parameters: $findings LIST OF MAP (properties of each Finding)
UNWIND $findings AS properties
CREATE (finding:Finding)
SET finding = properties
