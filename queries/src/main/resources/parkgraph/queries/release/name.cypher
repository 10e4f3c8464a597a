// Gives a published state a name that stays. No row when there is no such state yet.
// Parameters: $name $zh $en STRING, $state INTEGER
MATCH (store:Store {id: 'store'})
WHERE 0 < $state <= store.state
MERGE (release:Release {name: $name})
ON CREATE SET release.state = $state, release.zh = $zh, release.en = $en, release.createdAt = datetime()
RETURN release.state AS state
