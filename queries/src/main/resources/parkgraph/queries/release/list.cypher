// Named releases, the newest first.
// Parameters: $name STRING (null for all names), $state INTEGER
MATCH (release:Release)
WHERE release.state <= $state AND ($name IS NULL OR release.name = $name)
RETURN release.name AS name, release.state AS number, release.zh AS zh, release.en AS en, release.createdAt AS createdAt,
       head(COLLECT {
         MATCH (hash:StateHash {id: toString(release.state) + '/PUBLIC'})
         RETURN hash.hash
         ORDER BY hash.id
       }) AS hash
ORDER BY number DESC, name
