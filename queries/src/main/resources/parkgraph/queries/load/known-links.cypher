// Which of some links are there already.
// Parameters: $links LIST OF MAP {number INTEGER, type STRING, from STRING, to STRING (label/key)}
UNWIND $links AS row
MATCH (from:Thing {ref: row.from})
MATCH (to:Thing {ref: row.to})
WHERE EXISTS { (from)-[link]->(to) WHERE type(link) = row.type }
RETURN row.number AS number
ORDER BY number
