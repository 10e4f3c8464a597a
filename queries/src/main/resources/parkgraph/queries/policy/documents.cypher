// Policy documents: the one with an id, or all whose text is known, with what they cite, follow and replace.
// Parameters: $id STRING (null for all whose text is known), $state INTEGER
MATCH (document:PolicyDocument)
WHERE (document.id = $id OR ($id IS NULL AND document.characters IS NOT NULL)) AND
// part: visible/thing document
OPTIONAL MATCH (source:Source {id: document.source})
RETURN document {.id, .zh, .en, .number, .date, .issuer, .level, .note, .characters, .hash} AS document, source.text AS source,
       COLLECT {
         MATCH (document)-[:HAS_SECTION]->(section:Section)
         WHERE
         // part: visible/thing section
         RETURN section {.id, .number, .ordinal, .zh, .en, .start, .end, .hash} AS section
         ORDER BY section.ordinal
       } AS sections,
       COLLECT {
         MATCH (document)-[relation:CITES|FOLLOWS|SUPERSEDES]->(other:PolicyDocument)
         WHERE
         // part: visible/thing other
         RETURN {relation: type(relation), document: other {.id, .zh, .number, .date, .issuer}} AS related
         ORDER BY other.id
       } AS relations,
       COLLECT {
         MATCH (document)<-[relation:CITES|FOLLOWS|SUPERSEDES]-(other:PolicyDocument)
         WHERE
         // part: visible/thing other
         RETURN {relation: type(relation), document: other {.id, .zh, .number, .date, .issuer}} AS related
         ORDER BY other.id
       } AS relatedBy,
       COLLECT {
         MATCH (document)-[:ADDRESSED_TO]->(body:Organisation)
         WHERE
         // part: visible/thing body
         RETURN body {.id, .zh, .en, .kind} AS body
         ORDER BY body.zh
       } AS addressed
ORDER BY document.id
