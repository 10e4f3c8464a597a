// Which of some links are there already. Written as a path of one step: knowing no type, the planner would else look at every
// relationship, if the store was nearly empty when it planned.
// Parameters: $links LIST OF MAP {number INTEGER, type STRING, from STRING, to STRING (label/key)}
UNWIND $links AS row
MATCH (from:Thing {ref: row.from})
MATCH (to:Thing {ref: row.to})
WHERE EXISTS { (from)-[links*1..1]->(to) WHERE type(links[0]) = row.type }
RETURN row.number AS number
ORDER BY number
