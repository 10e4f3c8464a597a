// How many published batches the caller may see.
// Parameters: $state INTEGER, $internal BOOLEAN
MATCH (batch:Batch)
WHERE batch.status = 'published' AND batch.state <= $state AND ($internal OR toLower(batch.audience) = 'public')
RETURN count(*) AS total
ORDER BY total
