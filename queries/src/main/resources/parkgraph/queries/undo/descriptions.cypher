// What a batch changed about things that readers had seen before, and how they are described now.
// Parameters: $prefix STRING (batch/)
MATCH (change:Change)
WHERE change.id STARTS WITH $prefix AND change.kind = 'changed'
WITH change ORDER BY change.number
WITH change.label AS label, change.key AS key, change.property AS property, collect(change) AS changes
WITH label, key, property, head(changes) AS first, last(changes) AS newest
MATCH (thing:Thing {ref: label + '/' + key})
RETURN label, key, property, first.file AS file, first.row AS row, first.old AS old, newest.new AS written,
       thing[property] AS now
ORDER BY newest.number
