// Notes subjects whose figures change, so that their hashes are made again.
// Parameters: $subjects LIST OF STRING (label/key), $target INTEGER (state)
UNWIND $subjects AS subject
MERGE (hash:SubjectHash {subject: subject})
SET hash.touched = $target
