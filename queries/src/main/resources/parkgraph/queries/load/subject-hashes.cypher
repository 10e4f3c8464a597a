// The hashes of all subjects in order.
MATCH (hash:SubjectHash)
WHERE hash.subject >= ''
RETURN hash.subject AS subject, hash.public AS public, hash.internal AS internal
ORDER BY subject
