// The state a named release stands for; no row when there is no such release.
// Parameters: $release STRING
MATCH (release:Release {name: $release})
RETURN release.state AS state
ORDER BY state
