// Links that nobody sees yet because one of their ends is new. No MERGE: with a type that is known for each row only, it looks
// at every relationship of the store.
// Parameters: $links LIST OF MAP {type STRING, from STRING, to STRING (label/key)}, none of which is there, $batch STRING
UNWIND $links AS row
MATCH (from:Thing {ref: row.from})
MATCH (to:Thing {ref: row.to})
CREATE (from)-[link:$(row.type) {batch: $batch}]->(to)
