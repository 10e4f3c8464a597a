// The clauses of one document, or of all, with what they set, call for, name, cite and leave open.
// Parameters: $document STRING (null for all), $state INTEGER
MATCH (document:PolicyDocument)-[:HAS_CLAUSE]->(clause:Clause)
WHERE ($document IS NULL OR document.id = $document) AND
// part: visible/thing document
AND
// part: visible/thing clause
RETURN clause {.id, .number, .ordinal, .zh, .en, .summary, .summaryEn, .start, .end, .hash, .numbers} AS clause,
       document {.id, .zh, .number, .date, .issuer} AS document,
       head(COLLECT {
         MATCH (section:Section)-[:HAS_CLAUSE]->(clause)
         WHERE
         // part: visible/thing section
         RETURN section {.id, .number, .zh, .en} AS section
         ORDER BY section.id
       }) AS section,
       COLLECT {
         MATCH (clause)-[:SETS]->(target:Target)
         WHERE
         // part: visible/thing target
         RETURN target {.id, .number, .zh, .en, .kind, .valuePrinted, .deadline, .deadlineInferred} AS target
         ORDER BY target.number, target.id
       } AS targets,
       COLLECT {
         MATCH (clause)-[:CALLS_FOR]->(measure:Measure)
         WHERE
         // part: visible/thing measure
         RETURN measure {.id, .number, .zh, .en} AS measure
         ORDER BY measure.number, measure.id
       } AS measures,
       COLLECT {
         MATCH (clause)-[:INVOLVES]->(concept:PolicyConcept)
         WHERE
         // part: visible/thing concept
         RETURN concept {.id, .kind, .zh, .en, .tier, .note, .noteEn,
           supports: [(concept)-[:SUPPORTS]->(above:PolicyConcept) | above.id]} AS concept
         ORDER BY concept.kind, concept.id
       } AS concepts,
       COLLECT {
         MATCH (clause)-[:CITES]->(other:PolicyDocument)
         WHERE
         // part: visible/thing other
         RETURN other {.id, .zh, .number, .date, .issuer} AS other
         ORDER BY other.id
       } AS cites,
       COLLECT {
         MATCH (ambiguity:Ambiguity)-[:CONCERNS]->(clause)
         WHERE
         // part: visible/thing ambiguity
         RETURN ambiguity {.id, .number, .zh, .en, .reading, .readingEn, .alternative, .alternativeEn} AS ambiguity
         ORDER BY size(ambiguity.number), ambiguity.number, ambiguity.id
       } AS ambiguities
ORDER BY document.id, clause.ordinal, clause.id
