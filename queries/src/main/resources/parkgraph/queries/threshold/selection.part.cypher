// A park is there, belongs to the question's population, lies in its region and is of its level.
// Expects the variables `park` and `question` and the parameter $state INTEGER.
(park.since <= $state AND $state < park.until
  AND EXISTS { (park)-[:COUNTED_IN]->(:Population {code: question.population}) }
  AND (question.level IS NULL OR park.level = question.level)
  AND (question.region IS NULL
    OR EXISTS { (park)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(:Region {code: question.region}) }))
