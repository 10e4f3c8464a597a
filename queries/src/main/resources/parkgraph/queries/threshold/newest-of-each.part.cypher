// Each park's newest direct figure. Expects the variable `question`; binds `park` and `figure`.
MATCH (figure:Figure)
USING INDEX SEEK figure:Figure(series, year, low, since)
WHERE figure.series = question.indicator AND figure.year > 0 AND figure.low IS NOT NULL AND figure.since IS NOT NULL AND
// part: visible/figure
MATCH (park:Park)-[:HAS]->(figure)
WHERE
// part: threshold/selection
WITH question, park, figure
ORDER BY figure.year DESC
WITH question, park, head(collect(figure)) AS figure
