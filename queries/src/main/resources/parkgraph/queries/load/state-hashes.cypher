// Keeps the hashes of a state, one for each audience.
// Parameters: $hashes LIST OF MAP {audience STRING, hash STRING}, $target INTEGER (state)
UNWIND $hashes AS row
MERGE (hash:StateHash {id: toString($target) + '/' + row.audience})
SET hash.state = $target, hash.audience = row.audience, hash.hash = row.hash
