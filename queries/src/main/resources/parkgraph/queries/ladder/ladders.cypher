// All ladders of thresholds with their document, indicator, population and rungs from low to high; the earliest deadline first.
// Parameters: $state INTEGER
MATCH (ladder:Ladder)
WHERE
// part: visible/thing ladder
MATCH (ladder)-[:MEASURES]->(indicator:Indicator)
MATCH (ladder)-[:COUNTS]->(population:Population)
OPTIONAL MATCH (ladder)-[:OF_DOCUMENT]->(document:PolicyDocument)
RETURN ladder.code AS code, ladder.zh AS zh, ladder.en AS en, ladder.deadline AS deadline,
       ladder.deadlineInferred AS deadlineInferred, ladder.inForceFrom AS inForceFrom,
       ladder.inForceUntil AS inForceUntil, ladder.counting AS counting,
       indicator {.code, .zh, .en} AS indicator, population {.code, .zh, .en} AS population,
       document {.id, .zh, .number, .date, .issuer, .level} AS document,
       COLLECT {
         MATCH (ladder)-[:HAS_RUNG]->(target:Target)
         WHERE
         // part: visible/thing target
         RETURN target {.id, .zh, .en, .threshold, .thresholdComparator, .value, .comparator} AS rung
         ORDER BY target.threshold, target.id
       } AS rungs
ORDER BY deadline, code
