// The findings of a batch after a given one, in the order of their ids.
// Parameters: $prefix STRING (batch/ or batch/file/), $outcomes LIST OF STRING (text, refused, note), $after STRING (id or ''),
// $limit INTEGER
MATCH (finding:Finding)
WHERE finding.id STARTS WITH $prefix AND finding.id > $after AND finding.outcome IN $outcomes
RETURN finding.id AS id, finding.file AS file, finding.row AS row, finding.cell AS cell, finding.outcome AS outcome,
       finding.rule AS rule, finding.found AS found, finding.zh AS zh, finding.en AS en
ORDER BY id LIMIT $limit
