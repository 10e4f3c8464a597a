// Targets that are no rung of a ladder, with the figures of the whole province for their indicator and of the
// region they are compared with, the newest first.
// Parameters: $region STRING (code of the province), $state INTEGER, $internal BOOLEAN
MATCH (target:Target)
WHERE NOT EXISTS { (:Ladder)-[:HAS_RUNG]->(target) } AND
// part: visible/thing target
OPTIONAL MATCH (indicator:Indicator {code: target.indicator})
OPTIONAL MATCH (compared:Region {code: target.referenceRegion})
RETURN target {.id, .zh, .en, .domain, .deadline, .comparator, .value, .rank, .valuePrinted} AS target, compared.zh AS compared,
       indicator {.code, .zh, .en} AS indicator,
       COLLECT {
         MATCH (document:PolicyDocument)-[:HAS_CLAUSE*0..1]->()-[:SETS]->(target)
         RETURN document {.id, .zh, .number, .date, .issuer} AS document
         ORDER BY document.id
       } AS documents,
       COLLECT {
         MATCH (:Region {code: $region})-[:HAS]->(figure:Figure)
         WHERE figure.series = target.indicator AND
         // part: visible/figure
         OPTIONAL MATCH (source:Source {id: figure.source})
         RETURN figure {.year, .low, .high, .printed, .nature, .scope, .scopeNote,
           source: source {.text, .publishedOn, .address, .verifiable}} AS figure
         ORDER BY figure.year DESC, figure.id
       } AS figures,
       COLLECT {
         MATCH (:Region {code: target.referenceRegion})-[:HAS]->(figure:Figure)
         WHERE figure.series = target.indicator AND
         // part: visible/figure
         OPTIONAL MATCH (source:Source {id: figure.source})
         RETURN figure {.year, .low, .high, .printed, .nature, .scope, .scopeNote,
           source: source {.text, .publishedOn, .address, .verifiable}} AS figure
         ORDER BY figure.year DESC, figure.id
       } AS references
ORDER BY target.deadline, target.id
