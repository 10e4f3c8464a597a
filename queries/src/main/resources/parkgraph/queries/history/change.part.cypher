  // A change of a thing or a link. Expects `change` and `state`.
  RETURN change.id AS id, state AS state, change.kind AS kind, change.label AS label, change.key AS key,
         CASE WHEN change.kind IN ['linked', 'unlinked'] THEN change.label ELSE change.property END AS property, null AS period, null AS scope,
         CASE change.kind WHEN 'unlinked' THEN change.to ELSE toStringOrNull(change.old) END AS old,
         CASE change.kind WHEN 'linked' THEN change.to ELSE toStringOrNull(change.new) END AS new, null AS reason
