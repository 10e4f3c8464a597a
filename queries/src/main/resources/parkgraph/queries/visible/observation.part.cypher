// A statement stands at $state and the caller may see it.
// Expects the variable `observation` and the parameters $state INTEGER, $internal BOOLEAN.
(observation.stated <= $state AND $state < observation.withdrawn AND ($internal OR NOT observation.internal))
