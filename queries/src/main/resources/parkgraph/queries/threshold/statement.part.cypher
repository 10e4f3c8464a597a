// What an answer shows of a figure besides its park.
figure.id AS id, figure.subject AS subject, figure.indicator AS indicator, figure.indicatorPrinted AS indicatorPrinted,
figure.scope AS scope, figure.scopeNote AS scopeNote, figure.period AS period, figure.year AS year,
figure.low AS low, figure.high AS high, figure.precision AS precision, figure.approximate AS approximate,
figure.printed AS printed, figure.nature AS nature, figure.trust AS trust, figure.source AS source,
figure.publishedOn AS publishedOn
