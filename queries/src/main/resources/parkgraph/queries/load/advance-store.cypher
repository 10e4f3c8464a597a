// Moves what readers see from one state to the next, if it still stands where the batch began. No row otherwise.
// Parameters: $base $target INTEGER (states)
MATCH (store:Store {id: 'store'})
WHERE store.state = $base
SET store.state = $target
RETURN store.state AS state
