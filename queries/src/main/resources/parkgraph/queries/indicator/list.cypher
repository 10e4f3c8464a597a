// Indicators by their code, or by a word in their code or names.
// Parameters: $codes LIST of STRING (null for all), $word STRING (lower case; null for any), $alsoCalled LIST of STRING
//   (codes of indicators that go by a name with the word in print), $state INTEGER
MATCH (indicator:Indicator)
WHERE ($codes IS NULL OR indicator.code IN $codes)
  AND ($word IS NULL OR toLower(indicator.code) CONTAINS $word OR toLower(indicator.zh) CONTAINS $word
    OR toLower(coalesce(indicator.en, '')) CONTAINS $word OR indicator.code IN $alsoCalled)
  AND
// part: visible/thing indicator
RETURN indicator {.code, .zh, .en, .unit, .unitZh, .unitEn, .decimals, .direction, .definition} AS indicator
ORDER BY indicator.code
