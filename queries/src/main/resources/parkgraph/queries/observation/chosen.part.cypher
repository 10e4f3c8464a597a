// Whether a statement counts for its key. Expects `observation`; binds `chosen`.
WITH *, observation AS figure
WITH *, coalesce(observation:Figure AND
// part: visible/figure
, false) AS chosen
