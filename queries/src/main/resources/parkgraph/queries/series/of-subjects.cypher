// Chosen figures of one indicator about each of several things, by period.
// Parameters: $keys LIST of MAP {index INTEGER, subject indicator STRING, from to INTEGER (years, null for open)},
//   $state INTEGER, $internal BOOLEAN
UNWIND $keys AS key
// part: subject/subject
MATCH (subject)-[:HAS]->(observation:Observation&Figure)
WHERE observation.indicator = key.indicator
  // The last year named in a period's code is the year it belongs to: 2021-H1, A2017, 1992/2012, @2013-11.
  AND (key.from IS NULL OR coalesce(observation.year, toInteger(last(
    [part IN split(replace(replace(observation.period, '@', ''), 'A', ''), '/') WHERE size(part) >= 4 | left(part, 4)]))) >= key.from)
  AND (key.to IS NULL OR coalesce(observation.year, toInteger(last(
    [part IN split(replace(replace(observation.period, '@', ''), 'A', ''), '/') WHERE size(part) >= 4 | left(part, 4)]))) <= key.to)
WITH key, subject, observation, observation AS figure, true AS chosen
WHERE
// part: visible/figure
OPTIONAL MATCH (indicator:Indicator {code: observation.indicator})
RETURN key.index AS index,
// part: observation/observation
ORDER BY index, observation.year, observation.period, observation.scope, observation.id
