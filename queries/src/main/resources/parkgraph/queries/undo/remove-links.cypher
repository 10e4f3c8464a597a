// Takes away the links a batch made between things that readers had seen before, unless another batch states them too.
// In the moment of the flip.
// Parameters: $prefix STRING (batch/), $batch STRING
MATCH (change:Change)
WHERE change.id STARTS WITH $prefix AND change.kind = 'linked' AND change.pending
MATCH (:Thing {ref: change.from})-[link]->(:Thing {ref: change.to})
WHERE type(link) = change.label AND link.batch = $batch
  AND NOT EXISTS {
    MATCH (told:Change {key: change.key})
    MATCH (other:Batch {id: told.batch})
    WHERE told.kind = 'linked' AND told.label = change.label AND told.to = change.to AND told.from = change.from
      AND other.id <> $batch AND other.status = 'published'
  }
DELETE link
