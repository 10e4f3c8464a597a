// Some subjects that are to be hashed, with the hashes of the figures that will hold: those for everybody, those for the
// public only, those for internal readers only.
// Parameters: $target INTEGER (state), $limit INTEGER
MATCH (hash:SubjectHash {touched: $target})
WITH hash LIMIT $limit
MATCH (subject:Thing {ref: hash.subject})
OPTIONAL MATCH (subject)-[:HAS]->(figure:Figure)
WHERE (figure.since <= $target AND $target < figure.until)
   OR (figure.sinceInternal <= $target AND $target < figure.untilInternal)
WITH hash.subject AS subject, figure.hash AS line,
     figure.since <= $target AND $target < figure.until AS forPublic,
     figure.sinceInternal <= $target AND $target < figure.untilInternal AS forInternal
RETURN subject,
       collect(CASE WHEN forPublic AND forInternal THEN line END) AS both,
       collect(CASE WHEN forPublic AND NOT forInternal THEN line END) AS publicOnly,
       collect(CASE WHEN forInternal AND NOT forPublic THEN line END) AS internalOnly
ORDER BY subject
