// A thing that a public batch brought or spoke of again until $state. Expects the variable `thing` and the parameters
// $state INTEGER, $internalBatches LIST OF STRING.
(NOT thing.batch IN $internalBatches OR EXISTS {
    MATCH (change:Change {key: substring(thing.ref, size(split(thing.ref, '/')[0]) + 1)})
    MATCH (batch:Batch {id: change.batch})
    WHERE change.label + '/' + change.key = thing.ref AND NOT change.batch IN $internalBatches AND batch.state <= $state
  })
