// The newest published state; no row in a store that has never been prepared.
MATCH (store:Store {id: 'store'})
RETURN store.state AS state
ORDER BY state
