// Statements about parks of the question, or about something around them, that count for nothing in it.
// Parameters: $question MAP {year INTEGER (null for any), indicator population region level STRING},
//   $proven LIST of STRING (ids of figures that prove something), $first INTEGER, $state INTEGER, $internal BOOLEAN
WITH $question AS question
MATCH (:Population {code: question.population})<-[:COUNTED_IN]-(park:Park)
WHERE
// part: threshold/selection
MATCH (park)-[way:HAS|HINTED_BY]->(figure:Figure)
WHERE (figure.series IS NULL OR figure.series <> question.indicator OR type(way) = 'HINTED_BY')
  AND NOT figure.id IN $proven
  AND (question.year IS NULL OR figure.period CONTAINS toString(question.year)) AND
// part: visible/figure
WITH park, figure, type(way) = 'HINTED_BY' AS around
ORDER BY park.code, around, figure.period, figure.id
LIMIT $first
OPTIONAL MATCH (source:Source {id: figure.source})
OPTIONAL MATCH (indicator:Indicator {code: figure.indicator})
RETURN park.code AS code, park.zh AS zh, park.en AS en, park.level AS level, around,
       figure.namePrinted AS namePrinted, figure.periodPrinted AS periodPrinted,
       indicator {.code, .zh, .en, .unit} AS measured,
       source {.id, .text, .publishedOn, .address, .verifiable} AS sourceShown,
       // part: threshold/statement
ORDER BY code, around, period, id
