// Where figures stand against the rungs, counted. Expects the variables `figure` and `question`.
UNWIND question.rungs AS rung
WITH rung.index AS index, count(*) AS direct,
     sum(CASE WHEN figure.low >= rung.floor THEN 1 ELSE 0 END) AS over,
     sum(CASE WHEN figure.high < rung.floor THEN 1 ELSE 0 END) AS notOver,
     sum(CASE WHEN
     // part: threshold/band/near
     THEN 1 ELSE 0 END) AS near
RETURN collect({index: index, direct: direct, over: over, notOver: notOver, near: near}) AS standings
