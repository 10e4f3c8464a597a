// Says more about things nobody sees yet.
// Parameters: $things LIST OF MAP {ref STRING, properties MAP}
UNWIND $things AS row
MATCH (thing:Thing {ref: row.ref})
SET thing += row.properties
