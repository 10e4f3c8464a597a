// Notes which batch stages under the lock, so that the next owner knows what to sweep; null when nothing is left.
// Parameters: $batch STRING or null
MATCH (lock:PublishLock {id: 'publish'})
SET lock.batch = $batch
