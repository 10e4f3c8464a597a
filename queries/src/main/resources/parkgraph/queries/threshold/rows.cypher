// Parks beside each rung of a question: near it, over it, or not to be placed; the highest figure first.
// Parameters: $question MAP {year INTEGER, indicator population region level STRING, rungs LIST of MAP {index INTEGER,
//   lower floor INTEGER (steps: the least that is near, the least that meets)}}, $first INTEGER (per rung), $state INTEGER,
//   $internal BOOLEAN
WITH $question AS question
// choice: figures
// choice: region
// choice: source
RETURN rung.index AS rung, park.code AS code, park.zh AS zh, park.en AS en, park.level AS level,
       // part: threshold/place-and-source
       // part: threshold/statement
ORDER BY rung, low DESC, code
