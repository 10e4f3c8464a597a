// Which of several parks a population counts, and their names.
// Parameters: $parks LIST of STRING (codes), $population STRING, $state INTEGER
UNWIND $parks AS code
MATCH (park:Park {code: code})
WHERE EXISTS { (park)-[:COUNTED_IN]->(:Population {code: $population}) } AND
// part: visible/thing park
RETURN code, park.zh AS name
ORDER BY code
