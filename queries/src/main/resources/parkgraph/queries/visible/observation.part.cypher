// A statement stands at $state, the caller may see it, and no withdrawal that the caller may see says it counts no more.
// Expects the variable `observation` and the parameters $state INTEGER, $internal BOOLEAN.
(observation.stated <= $state AND $state < observation.withdrawn AND ($internal OR NOT observation.internal)
  AND NOT EXISTS {
    MATCH (withdrawal:Withdrawal {about: observation.about})
    WHERE withdrawal.subject = observation.subject AND withdrawal.scope = observation.scope
      AND withdrawal.planned = (observation.nature = 'PLAN')
      AND coalesce(observation.statedFirst, observation.stated) < withdrawal.before
      AND withdrawal.stated <= $state AND $state < withdrawal.withdrawn AND ($internal OR NOT withdrawal.internal)
  })
