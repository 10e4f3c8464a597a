// Who holds the publish lock and how old its newest heartbeat is, by the database's clock; and the state of the store.
MATCH (store:Store {id: 'store'})
MATCH (lock:PublishLock {id: 'publish'})
MATCH (seat:PublishLock)
RETURN store.state AS state, lock.owner AS owner, lock.who AS who, lock.batch AS batch,
       timestamp() - max(seat.heartbeat) AS silentMillis
