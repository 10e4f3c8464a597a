// Notes the number of the chunk that this transaction stages, so that a repeated attempt finds it done.
// Parameters: $seat STRING, $chunk INTEGER
MATCH (seat:PublishLock {id: $seat})
SET seat.chunk = $chunk
