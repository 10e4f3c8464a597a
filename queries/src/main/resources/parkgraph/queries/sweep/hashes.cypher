// Gives a page of subjects the hashes back that an abandoned batch had replaced, and says how many there were.
// Parameters: $target INTEGER (state never reached), $limit INTEGER
MATCH (hash:SubjectHash)
WHERE hash.touched IN [$target, -$target]
WITH hash LIMIT $limit
FOREACH (done IN CASE WHEN hash.touched < 0 THEN [hash] ELSE [] END
  | SET done.public = done.publicBefore, done.internal = done.internalBefore)
REMOVE hash.touched
RETURN count(*) AS swept
