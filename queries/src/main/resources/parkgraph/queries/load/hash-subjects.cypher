// Writes the hashes of subjects, keeping those of before. A negative mark says that a subject is done.
// Parameters: $hashes LIST OF MAP {subject STRING, public STRING or null, internal STRING or null}, $target INTEGER (state)
UNWIND $hashes AS row
MATCH (hash:SubjectHash {subject: row.subject})
SET hash.publicBefore = hash.public, hash.internalBefore = hash.internal,
    hash.public = row.public, hash.internal = row.internal,
    hash.touched = -$target
