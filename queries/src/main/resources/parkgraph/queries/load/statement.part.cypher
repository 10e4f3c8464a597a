    id: cells[0], file: cells[1], sheet: cells[2], row: cells[3], cell: cells[4], part: cells[5], printed: cells[6],
    indicatorPrinted: cells[7], namePrinted: cells[8], periodPrinted: cells[9], scopeNote: cells[10], subject: cells[11],
    subjectLabel: cells[12], indicator: cells[13], scope: cells[14], period: cells[15], year: cells[16], low: cells[17],
    high: cells[18], approximate: cells[19], precision: cells[20], nature: cells[21], trust: cells[22], source: cells[23],
    publishedOn: cells[24], hash: cells[25], about: cells[26],
    reason: cells[27], statedFirst: $statedFirst,
    batch: $batch, stated: $stated, withdrawn: $never, internal: $internal
