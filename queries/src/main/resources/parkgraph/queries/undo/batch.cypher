// A batch somebody wants to undo.
// Parameters: $batch STRING
MATCH (batch:Batch {id: $batch})
RETURN batch.title AS title, batch.audience AS audience, batch.status AS status, batch.undoes AS undoes,
       batch.withdrawnBy AS withdrawnBy
ORDER BY batch.id
