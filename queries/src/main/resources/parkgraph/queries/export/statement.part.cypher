       statement.subjectLabel AS subjectLabel, statement.subject AS subject, statement.indicator AS indicator,
       statement.scope AS scope, statement.period AS period, statement.low AS low, statement.high AS high,
       statement.nature AS nature, statement.trust AS trust, statement.approximate AS approximate,
       statement.precision AS precision, statement.printed AS printed, statement.source AS source,
       statement.publishedOn AS publishedOn, statement.series AS series, statement.hash AS hash
