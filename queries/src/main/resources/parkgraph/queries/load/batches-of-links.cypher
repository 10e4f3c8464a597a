// Which batches made some links, as far as they are there. As a path of one step: see load/known-links.
// Parameters: $links LIST OF MAP {number INTEGER, type STRING, from STRING, to STRING (label/key)}
UNWIND $links AS row
MATCH (from:Thing {ref: row.from})
MATCH (to:Thing {ref: row.to})
MATCH (from)-[links*1..1]->(to)
WHERE type(links[0]) = row.type
RETURN row.number AS number, links[0].batch AS batch
ORDER BY number
