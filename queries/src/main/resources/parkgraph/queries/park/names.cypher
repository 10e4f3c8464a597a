// The names each of several parks goes by, official ones first.
// Parameters: $parks LIST of STRING, $state INTEGER
UNWIND $parks AS code
MATCH (:Park {code: code})<-[:NAMES]-(name:Name)
WHERE
// part: visible/thing name
RETURN code AS park, name {.id, .text, .kind, .from, .to, .source} AS name
ORDER BY park, name.kind <> 'official', name.kind, name.text, name.id
