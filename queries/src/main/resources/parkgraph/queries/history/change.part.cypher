  // A change of a thing or a link. Expects `change` and `state`.
  RETURN change.id AS id, state AS state, change.kind AS kind, change.label AS label, change.key AS key,
         CASE change.kind WHEN 'linked' THEN change.label ELSE change.property END AS property, null AS period, null AS scope,
         toStringOrNull(change.old) AS old,
         CASE change.kind WHEN 'linked' THEN change.to ELSE toStringOrNull(change.new) END AS new
