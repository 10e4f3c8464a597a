// A park and its own figures of an indicator about a year.
// Parameters: $park $indicator STRING, $year INTEGER, $state INTEGER, $internal BOOLEAN
MATCH (owner:Park {code: $park})
WHERE
// part: visible/thing owner
RETURN owner.code AS code, coalesce(owner.zh, owner.code) AS name,
// part: reconcile/figures
AS figures
ORDER BY code
