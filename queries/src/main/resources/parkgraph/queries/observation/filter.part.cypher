// The tests a caller may ask of a statement. Expects `observation` and `wanted` MAP {indicator nature source period STRING,
//   year INTEGER, chosen counts BOOLEAN}, each absent when any will do; binds `chosen`.
WHERE
// part: visible/observation
  AND (wanted.indicator IS NULL OR observation.indicator = wanted.indicator)
  AND (wanted.year IS NULL OR observation.year = wanted.year)
  AND (wanted.nature IS NULL OR observation.nature = wanted.nature)
  AND (wanted.source IS NULL OR observation.source = wanted.source)
// part: observation/chosen
WITH *
WHERE (wanted.chosen IS NULL OR chosen = wanted.chosen)
  AND (wanted.counts IS NULL OR (chosen AND observation.series IS NOT NULL) = wanted.counts)
