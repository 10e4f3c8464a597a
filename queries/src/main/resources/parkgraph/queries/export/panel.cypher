// What was stated about the calendar years of the parks of a range, as the public sees it at $state, and which of it counts.
// Parameters: $from STRING (the least reference, label/key), $before STRING (the first one behind the range), $state INTEGER,
// $internal BOOLEAN
MATCH (thing:Thing)
WHERE $from <= thing.ref < $before AND
// part: visible/thing
MATCH (thing)-[:HAS]->(observation:Observation)
WHERE observation.year IS NOT NULL AND
// part: visible/observation
OPTIONAL MATCH (source:Source {id: observation.source})
OPTIONAL MATCH (indicator:Indicator {code: observation.indicator})
RETURN observation.id AS id, thing.zh AS parkName, observation.year AS year, indicator.zh AS indicatorZh,
       indicator.en AS indicatorEn, indicator.unit AS unit, indicator.decimals AS decimals,
       source.text AS sourceText, source.verifiable AS verifiable,
       EXISTS {
         MATCH (thing)-[:HAS]->(figure:Figure {about: observation.about})
         WHERE (figure.id = observation.id OR figure.restates = observation.id) AND
// part: visible/figure
       } AS chosen,
// part: export/statement observation
ORDER BY id
