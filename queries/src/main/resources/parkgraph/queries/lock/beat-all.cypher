// The same for all seats at once, for the one moment when everything must stand still.
MATCH (seat:PublishLock)
WITH seat ORDER BY seat.id
SET seat.heartbeat = timestamp()
RETURN seat.owner AS owner
