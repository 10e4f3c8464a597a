// The measures that one document calls for, or all, those of one clause when its number is given: who is responsible, what
// is used for them, which targets they serve.
// Parameters: $document STRING (null for all), $clause STRING (number of a clause, null for all), $state INTEGER
MATCH (document:PolicyDocument)-[:HAS_CLAUSE]->(clause:Clause)-[:CALLS_FOR]->(measure:Measure)
WHERE ($document IS NULL OR document.id = $document) AND ($clause IS NULL OR clause.number = $clause) AND
// part: visible/thing document
AND
// part: visible/thing clause
AND
// part: visible/thing measure
RETURN measure {.id, .number, .kind, .zh, .en, .contribution, .progress, .deadline} AS measure,
       clause {.id, .number, .ordinal, .zh, .en} AS clause,
       head(COLLECT {
         MATCH (measure)-[:PART_OF]->(whole:Measure)
         WHERE
         // part: visible/thing whole
         RETURN whole {.id, .number, .zh, .en} AS whole
         ORDER BY whole.id
       }) AS partOf,
       COLLECT {
         MATCH (measure)-[:RESPONSIBLE]->(body:Organisation)
         WHERE
         // part: visible/thing body
         RETURN body {.id, .zh, .en, .kind,
           partOf: head([(body)-[:PART_OF]->(group:Organisation) | group.zh]),
           hostedBy: head([(body)-[:HOSTED_BY]->(host:Organisation) | host.zh])} AS body
         ORDER BY body.zh
       } AS responsible,
       COLLECT {
         MATCH (measure)-[:INVOLVES]->(concept:PolicyConcept)
         WHERE
         // part: visible/thing concept
         RETURN concept {.id, .kind, .zh, .en, .tier, .note, .noteEn,
           supports: [(concept)-[:SUPPORTS]->(above:PolicyConcept) | above.id]} AS concept
         ORDER BY concept.kind, concept.id
       } AS concepts,
       COLLECT {
         MATCH (measure)-[:CONTRIBUTES_TO]->(target:Target)
         WHERE
         // part: visible/thing target
         RETURN target {.id, .number, .zh, .en, .kind, .valuePrinted, .deadline, .deadlineInferred} AS target
         ORDER BY target.number, target.id
       } AS targets
ORDER BY document.id, clause.ordinal, measure.number, measure.id
