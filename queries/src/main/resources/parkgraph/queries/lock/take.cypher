// Puts a new owner on all seats. What an earlier owner left behind stays noted in batch until it is swept.
// Parameters: $owner $who STRING, $base INTEGER (state)
MATCH (seat:PublishLock)
WITH seat ORDER BY seat.id
SET seat.owner = $owner, seat.who = $who, seat.base = $base, seat.chunk = 0, seat.heartbeat = timestamp()
REMOVE seat.askedBy
