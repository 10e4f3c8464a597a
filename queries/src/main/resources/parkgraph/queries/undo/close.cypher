// A batch that readers see no more.
// Parameters: $batch STRING, $by STRING (the batch that undoes it)
MATCH (batch:Batch {id: $batch})
SET batch.status = 'withdrawn', batch.withdrawnBy = $by, batch.withdrawnAt = datetime()
