// Statements that count as soon as they come in. Cells come without names, which would be half of what is sent.
// Parameters: $subjects LIST OF MAP {ref STRING (label/key), statements LIST OF LIST (cells of each, see statement.part; then the
// marks)}, $batch STRING, $stated $never INTEGER (the state that is being made, and one that is never reached), $internal BOOLEAN,
// $statedFirst INTEGER (the state in which a batch that comes back was first seen; null for others)
UNWIND $subjects AS row
MATCH (subject:Thing {ref: row.ref})
UNWIND row.statements AS cells
CREATE (subject)-[:HAS]->(:Observation:Figure {
    series: cells[28], since: cells[29], until: cells[30], sinceInternal: cells[31], untilInternal: cells[32],
// part: load/statement
})
