// Parks that pass the caller's tests, in the order asked for, those without a value last.
// Parameters: $clauses LIST of LIST of MAP {kind STRING, wanted BOOLEAN, text STRING, texts LIST of STRING, amount INTEGER
//   (steps)}: one clause must hold, and all its tests; $uses MAP {regions populations names BOOLEAN}; $indicator STRING and
//   $year INTEGER of the figure that is tested and ordered by, $year null when none is; $order STRING (CODE, NAME,
//   REVENUE_DESC, REVENUE_ASC), $after MAP {number INTEGER, text code STRING} (the row to go on after, null for the
//   beginning), $first INTEGER, $state INTEGER, $internal BOOLEAN
// part: park/selected
WITH park,
     // Largest first by counting down: -1 - x keeps even the smallest number in range.
     CASE $order WHEN 'REVENUE_DESC' THEN -1 - low WHEN 'REVENUE_ASC' THEN low END AS number,
     CASE $order WHEN 'NAME' THEN park.zh ELSE '' END AS text
WHERE $after IS NULL
  OR (number IS NULL AND $after.number IS NOT NULL)
  OR coalesce(number > $after.number, false)
  OR ((number = $after.number OR (number IS NULL AND $after.number IS NULL))
    AND (text > $after.text OR (text = $after.text AND park.code > $after.code)))
RETURN park {.*} AS park, number, text
ORDER BY number IS NULL, number, text, park.code
LIMIT $first
