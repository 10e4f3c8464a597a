// What the text of its document says of each target, what serves it, and what is left open about it.
// Parameters: $state INTEGER
MATCH (target:Target)
WHERE target.kind IS NOT NULL AND
// part: visible/thing target
RETURN target {.id, .number, .kind, .direction, .deadlineInferred, .sustained, .population, .populationEn, .start, .end, .hash, .numbers} AS target,
       head(COLLECT {
         MATCH (clause:Clause)-[:SETS]->(target)
         WHERE
         // part: visible/thing clause
         RETURN clause {.id, .number, .zh, .en} AS clause
         ORDER BY clause.id
       }) AS clause,
       COLLECT {
         MATCH (ambiguity:Ambiguity)-[:CONCERNS]->(target)
         WHERE
         // part: visible/thing ambiguity
         RETURN ambiguity {.id, .number, .zh, .en, .reading, .readingEn, .alternative, .alternativeEn} AS ambiguity
         ORDER BY size(ambiguity.number), ambiguity.number, ambiguity.id
       } AS ambiguities,
       COLLECT {
         MATCH (measure:Measure)-[:CONTRIBUTES_TO]->(target)
         WHERE
         // part: visible/thing measure
         RETURN measure {.id, .number, .zh, .en, .contribution, .progress} AS measure
         ORDER BY measure.number, measure.id
       } AS measures
ORDER BY target.id
