// The batches that are not for the public.
MATCH (batch:Batch)
WHERE batch.id > '' AND batch.audience = 'INTERNAL'
RETURN batch.id AS id
ORDER BY id
