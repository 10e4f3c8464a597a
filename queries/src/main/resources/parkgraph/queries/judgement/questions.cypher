// Rows of published batches that were left out because nobody had said whom their name means.
// Parameters: $rule STRING (id of the rule)
MATCH (finding:Finding {rule: $rule})
MATCH (batch:Batch {id: finding.batch})
RETURN finding.found AS name, finding.zh AS zh, finding.en AS en, finding.file AS file, finding.row AS row,
       batch.id AS batch
ORDER BY batch, finding.id
