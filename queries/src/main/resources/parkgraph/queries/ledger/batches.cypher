// Published batches the caller may see, the newest first.
// Parameters: $ids LIST of STRING (null for all), $after INTEGER (state to go on below, null for the beginning), $first INTEGER,
//   $state INTEGER, $internal BOOLEAN
MATCH (batch:Batch)
WHERE batch.status = 'published' AND batch.state <= $state AND ($internal OR toLower(batch.audience) = 'public')
  AND ($ids IS NULL OR batch.id IN $ids) AND ($after IS NULL OR batch.state < $after)
RETURN batch {.*} AS batch
ORDER BY batch.state DESC, batch.id
LIMIT $first
