// Every name of every park, and where the park lies, as seen at $state.
// Parameters: $state INTEGER
MATCH (park:Park)
WHERE park.code > '' AND
// part: visible/thing park
MATCH (name:Name)-[:NAMES]->(park)
WHERE
// part: visible/thing name
RETURN park.code AS key, coalesce(park.zh, park.code) AS called, name.text AS text, name.kind AS kind,
       head([(park)-[:LOCATED_IN]->(region:Region) | region.code]) AS region
ORDER BY key, text
