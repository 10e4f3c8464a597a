// Enterprises by their ids.
// Parameters: $ids LIST of STRING, $state INTEGER
UNWIND $ids AS id
MATCH (enterprise:Enterprise {id: id})
WHERE
// part: visible/thing enterprise
RETURN enterprise {.id, .zh, .en, .kind, .uscc, .organisationCode} AS enterprise
ORDER BY enterprise.id
