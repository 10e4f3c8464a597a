// The newest officially printed counts of parks against the question's thresholds, one per kind of count.
// Parameters: $questions LIST of MAP as in printed.cypher, without the year; $state INTEGER, $internal BOOLEAN
UNWIND $questions AS question
MATCH (:Region {code: question.subject})-[:HAS]->(figure:Figure)
WHERE figure.year > 0 AND figure.nature <> 'PLAN' AND
// part: visible/figure
WITH question, figure
ORDER BY figure.year DESC, figure.id
WITH question, figure.indicator AS indicator, head(collect(figure)) AS figure
// part: threshold/count-indicators
// part: threshold/printed-columns
ORDER BY index, threshold, code, figure.id
