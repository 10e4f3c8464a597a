// Writes a heartbeat to one seat and only then reads whose seat it is: whoever took it away in between has the last word.
// Parameters: $seat STRING
MATCH (seat:PublishLock {id: $seat})
SET seat.heartbeat = timestamp()
RETURN seat.owner AS owner, seat.chunk AS chunk
