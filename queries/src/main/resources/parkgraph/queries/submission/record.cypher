// What each reporter handed in, as the newest check saw it.
// Parameters: $submissions LIST OF MAP (properties of each Submission)
UNWIND $submissions AS properties
MERGE (submission:Submission {id: properties.id})
SET submission += properties
