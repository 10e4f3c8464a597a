RETURN question.index AS index, counted.code AS code, counted.zh AS zh, counted.en AS en,
       counted.countsThreshold AS threshold, counted.countsComparator AS comparator,
       counted.countsIndicator AS countsIndicator, measured {.code, .zh, .en} AS measured,
       counted.countsPopulation AS countsPopulation, population {.code, .zh, .en} AS population,
       figure.year AS year, figure.low AS low, figure.high AS high, figure.approximate AS approximate,
       figure.printed AS printed, figure.indicatorPrinted AS indicatorPrinted, figure.scopeNote AS scopeNote,
       figure.nature AS nature, source {.id, .text, .publishedOn, .address, .verifiable} AS source
