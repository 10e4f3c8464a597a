// The parks of a list, each with its city.
// Parameters: $population STRING, $region STRING (null for everywhere), $state INTEGER
MATCH (:Population {code: $population})<-[:COUNTED_IN]-(park:Park)
WHERE
// part: visible/thing park
WITH park, COLLECT {
  MATCH (park)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..5]->(region:Region)
  RETURN region {.code, .zh, .level}
  ORDER BY region.code DESC
} AS regions
WHERE $region IS NULL OR any(region IN regions WHERE region.code = $region)
WITH park, head([region IN regions WHERE region.level = 'prefecture']) AS city
RETURN park.code AS code, park.zh AS name, city.code AS city, city.zh AS cityName
ORDER BY city IS NULL, city, code
