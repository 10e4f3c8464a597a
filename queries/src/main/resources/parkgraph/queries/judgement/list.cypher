// Every judgement about a name, oldest first.
// Parameters: none
MATCH (judgement:Judgement)
WHERE judgement.number > 0
OPTIONAL MATCH (thing:Thing {ref: judgement.subject})
RETURN judgement.number AS number, judgement.label AS label, judgement.name AS name, judgement.folded AS folded,
       judgement.subject AS subject, thing.zh AS called, judgement.verdict AS verdict, judgement.who AS who,
       judgement.at AS at, judgement.note AS note
ORDER BY number
