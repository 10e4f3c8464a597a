// Writes a judgement about a name down under the next number; the same id twice is written once.
// Parameters: $id STRING, $label STRING (of the thing), $name STRING (as printed), $folded STRING (as compared),
//   $subject STRING (label/key of the thing), $verdict STRING (same, different, unsure, taken-back), $who $note STRING
MATCH (store:Store {id: 'store'})
SET store.judgements = coalesce(store.judgements, 0) + 1
MERGE (judgement:Judgement {id: $id})
ON CREATE SET judgement.number = store.judgements, judgement.at = datetime(), judgement.label = $label,
  judgement.name = $name, judgement.folded = $folded, judgement.subject = $subject, judgement.verdict = $verdict,
  judgement.who = $who, judgement.note = $note
RETURN judgement.number AS number
