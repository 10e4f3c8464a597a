// Changes the descriptions of things that readers see, all in the moment of the flip.
// Parameters: $prefix STRING (batch/)
MATCH (change:Change)
WHERE change.id STARTS WITH $prefix AND change.kind = 'changed'
WITH change ORDER BY change.number
MATCH (thing:Thing {ref: change.label + '/' + change.key})
SET thing[change.property] = change.new
