// Sources by their ids.
// Parameters: $ids LIST of STRING
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN source.id AS id, source.text AS text, source.publisher AS publisher, source.publishedOn AS publishedOn,
       source.address AS address, source.verifiable AS verifiable
ORDER BY id
