// The indicator of a printed count of parks. Expects the variables `figure` and `question`; binds `counted`.
MATCH (counted:Indicator {code: figure.indicator})
WHERE counted.countsThreshold IN question.thresholds
OPTIONAL MATCH (population:Population {code: counted.countsPopulation})
OPTIONAL MATCH (measured:Indicator {code: counted.countsIndicator})
OPTIONAL MATCH (source:Source {id: figure.source})
