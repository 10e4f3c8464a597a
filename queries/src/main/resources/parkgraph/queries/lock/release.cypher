// Gives the lock back.
// Parameters: $owner STRING
MATCH (seat:PublishLock)
WHERE seat.owner = $owner
REMOVE seat.owner, seat.who
