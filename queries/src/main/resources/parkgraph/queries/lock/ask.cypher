// Writes to all seats of the publish lock, so that whatever a present owner is just committing comes to its end first.
// Parameters: $owner STRING (token of who asks)
MATCH (seat:PublishLock)
WITH seat ORDER BY seat.id
SET seat.askedBy = $owner
RETURN count(seat) AS seats
