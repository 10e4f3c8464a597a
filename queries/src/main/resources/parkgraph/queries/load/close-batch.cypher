// A batch that readers see from now on, with the account of its rows.
// Parameters: $batch STRING, $target INTEGER (state), $account MAP (rows, things, observations, textOnly, refused)
MATCH (batch:Batch {id: $batch})
SET batch += $account, batch.status = 'published', batch.state = $target, batch.publishedAt = datetime()
