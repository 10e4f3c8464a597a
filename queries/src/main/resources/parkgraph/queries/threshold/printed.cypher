// Officially printed counts of parks against the question's thresholds in its year.
// Parameters: $questions LIST of MAP {index year INTEGER, subject STRING (code of the region that is counted),
//   thresholds LIST of INTEGER (steps)}, $state INTEGER, $internal BOOLEAN
UNWIND $questions AS question
MATCH (:Region {code: question.subject})-[:HAS]->(figure:Figure)
WHERE figure.year = question.year AND
// part: visible/figure
// part: threshold/count-indicators
// part: threshold/printed-columns
ORDER BY index, threshold, code, figure.id
