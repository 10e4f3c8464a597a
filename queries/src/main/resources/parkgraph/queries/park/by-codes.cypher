// Parks by their codes.
// Parameters: $codes LIST of STRING, $state INTEGER
UNWIND $codes AS code
MATCH (park:Park {code: code})
WHERE
// part: visible/thing park
RETURN park {.*} AS park
ORDER BY park.code
