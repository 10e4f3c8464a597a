       // A statement with what is needed to show it. Expects `observation`, `subject`, `indicator` and `chosen`.
       observation {.*} AS observation, subject.zh AS subjectZh, subject.en AS subjectEn,
       indicator {.code, .zh, .en, .unit, .unitZh, .unitEn, .decimals, .direction, .definition} AS indicator, chosen AS chosen
