// A thing is there at $state. Expects the variable `thing` and the parameter $state INTEGER.
(thing.since <= $state AND $state < thing.until)
