// A figure counts for the caller at $state: the pair of marks of the caller's audience encloses it.
// Expects the variable `figure` and the parameters $state INTEGER, $internal BOOLEAN.
((NOT $internal AND figure.since <= $state AND $state < figure.until)
  OR ($internal AND figure.sinceInternal <= $state AND $state < figure.untilInternal))
