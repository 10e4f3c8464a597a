// Provinces and prefectures, to tell a caller which regions can be asked for.
// Parameters: $state INTEGER
MATCH (region:Region)
WHERE region.level IN ['province', 'prefecture'] AND
// part: visible/thing region
RETURN region.code AS code, region.zh AS zh
ORDER BY code
