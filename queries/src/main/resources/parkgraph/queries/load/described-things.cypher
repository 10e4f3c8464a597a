// The present descriptions of some things, and what the running batch is going to change about them, in order.
// Parameters: $refs LIST OF MAP {ref, label, key}, $prefix STRING (batch/)
UNWIND $refs AS row
MATCH (thing:Thing {ref: row.ref})
RETURN thing.ref AS ref, properties(thing) AS properties,
       COLLECT {
         MATCH (change:Change {key: row.key})
         WHERE change.label = row.label AND change.kind = 'changed' AND change.id STARTS WITH $prefix
         RETURN [change.property, change.new] ORDER BY change.number
       } AS pending
ORDER BY ref
