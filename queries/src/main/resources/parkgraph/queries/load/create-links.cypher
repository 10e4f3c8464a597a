// Links that nobody sees yet because one of their ends is new.
// Parameters: $links LIST OF MAP {type STRING, from STRING, to STRING (label/key)}, $batch STRING
UNWIND $links AS row
MATCH (from:Thing {ref: row.from})
MATCH (to:Thing {ref: row.to})
MERGE (from)-[link:$(row.type)]->(to)
ON CREATE SET link.batch = $batch
