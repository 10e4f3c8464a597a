// What is declared about the completeness of each list.
// Parameters: $list STRING (null for all), $state INTEGER
MATCH (declared:Completeness)
WHERE ($list IS NULL OR declared.list = $list) AND
// part: visible/thing declared
RETURN declared.id AS id, declared.list AS list, declared.zh AS zh, declared.en AS en, declared.asOf AS asOf,
       declared.known AS known, declared.expected AS expected, declared.complete AS complete, declared.source AS source
ORDER BY id
