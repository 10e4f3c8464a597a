// The nodes that say what readers see and who is publishing. This one migration runs before there is a lock to hold,
// so each statement may run twice.
CREATE CONSTRAINT store_id IF NOT EXISTS FOR (store:Store) REQUIRE store.id IS UNIQUE;
CREATE CONSTRAINT publish_lock_id IF NOT EXISTS FOR (lock:PublishLock) REQUIRE lock.id IS UNIQUE;
CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (migration:Migration) REQUIRE migration.version IS UNIQUE;
MERGE (store:Store {id: 'store'}) ON CREATE SET store.state = 0;
// One seat for the publisher itself, one for each of its two writers, so that their heartbeats do not wait for each other.
UNWIND ['publish', 'publish/1', 'publish/2'] AS id MERGE (lock:PublishLock {id: id}) ON CREATE SET lock.chunk = 0, lock.heartbeat = 0;
