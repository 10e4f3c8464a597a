// How many decimal places the steps of each indicator have, and its unit.
// Parameters: $state INTEGER
MATCH (thing:Indicator)
WHERE thing.code > '' AND
// part: visible/thing
RETURN thing.code AS code, thing.decimals AS decimals, thing.unit AS unit
ORDER BY code
