// What a load and a question make the database do, in small: these statements only have to reach the same classes.
CREATE CONSTRAINT thing_key IF NOT EXISTS FOR (thing:Thing) REQUIRE thing.key IS UNIQUE;
CREATE INDEX figure_year IF NOT EXISTS FOR (figure:Figure) ON (figure.indicator, figure.year);
CREATE FULLTEXT INDEX thing_name IF NOT EXISTS FOR (thing:Thing) ON EACH [thing.name];
CALL db.awaitIndexes(60);
SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN count(name) AS building;
UNWIND [{key: 'a', name: 'A', parts: [1, 2]}, {key: 'b', name: 'B', parts: []}] AS row
MERGE (thing:Thing {key: row.key})
ON CREATE SET thing += {name: row.name, from: 1}
ON MATCH SET thing.name = row.name
WITH thing, row
CALL (thing, row) {
  UNWIND row.parts AS part
  CREATE (thing)-[:HAS_FIGURE {from: 1}]->(figure:Figure {indicator: 'revenue', year: 2000 + part, low: part * 10, high: part * 10, scope: null})
  RETURN count(figure) AS made
}
RETURN sum(made) AS made;
MATCH (figure:Figure {indicator: 'revenue'})
WHERE figure.year >= 2001 AND figure.low >= 5
SET figure.chosen = true
REMOVE figure.scope
RETURN count(*) AS marked;
UNWIND [{index: 0, threshold: 15, year: 2001}, {index: 1, threshold: 5, year: 2002}] AS question
CALL (question) {
  MATCH (figure:Figure {indicator: 'revenue', year: question.year})<-[owns:HAS_FIGURE]-(thing:Thing)
  WHERE owns.from <= 1 AND coalesce(owns.to, 9) > 1 AND NOT EXISTS { MATCH (thing)-[:PART_OF]->(:Thing) }
  OPTIONAL MATCH (thing)-[:IN]->(region:Thing)
  WITH thing, figure, region, CASE WHEN figure.low > question.threshold THEN 'over' WHEN figure.high <= question.threshold THEN 'under' ELSE 'open' END AS standing
  ORDER BY figure.low DESC, thing.key
  RETURN collect({key: thing.key, low: figure.low, region: region.name, standing: standing})[..10] AS parks, count(*) AS counted, max(figure.low) AS most
}
RETURN question.index AS index, [park IN parks WHERE park.standing <> 'open' | park.key] AS keys, size(parks) AS shown, counted, most
ORDER BY index;
CALL db.index.fulltext.queryNodes('thing_name', 'A*') YIELD node, score
RETURN node.key AS key, score, COUNT { (node)-[:HAS_FIGURE]->() } AS figures, [(node)-[:HAS_FIGURE]->(figure) | figure.year] AS years
ORDER BY score DESC LIMIT 5;
MATCH (thing:Thing)
WHERE thing.key IN ['a', 'b', 'c'] AND (thing.name STARTS WITH 'A' OR any(word IN split(thing.name, ' ') WHERE toUpper(word) = 'B'))
WITH collect(thing) AS things
UNWIND things AS thing
WITH thing ORDER BY thing.name SKIP 0 LIMIT 10
RETURN DISTINCT thing.key AS key, properties(thing) AS properties, labels(thing) AS labels
UNION
MATCH (figure:Figure) RETURN toString(figure.year) AS key, {low: figure.low} AS properties, labels(figure) AS labels;
FOREACH (number IN range(1, 3) | CREATE (:Copy {number: number}));
MATCH (copy:Copy) WITH copy LIMIT 2 DETACH DELETE copy;
MERGE (lock:Lock {name: 'publish'})
ON CREATE SET lock.at = datetime(), lock.beats = 0
WITH lock, datetime() AS now
WHERE lock.owner IS NULL OR duration.between(lock.at, now).seconds > 30
SET lock.owner = randomUUID(), lock.beats = lock.beats + 1
RETURN lock.owner AS owner, toInteger(now.epochMillis) AS millis;
MATCH (thing:Thing {key: 'a'})
MERGE (region:Thing:Region {key: 'r'}) ON CREATE SET region.name = 'R', region.path = ['r', 'p']
MERGE (thing)-[in:IN]->(region) SET in.from = 1
WITH thing, region
MATCH path = (thing)-[:IN|PART_OF*1..3]->(above)
RETURN length(path) AS steps, [node IN nodes(path) | node {.key, .name, labels: labels(node)}] AS way, above.key AS key;
MATCH (thing:Thing)-[owns:HAS_FIGURE]->(figure:Figure)
WHERE figure.year <= $year AND all(name IN $names WHERE name <> thing.key)
OPTIONAL MATCH (thing)-[:IN]->(region:Region) WHERE ANY(code IN region.path WHERE code = 'r')
WITH thing, figure, region, reduce(sum = 0, part IN [1, 2, 3] | sum + part) AS parts
ORDER BY figure.year DESC
WITH thing, region, parts, collect(figure)[0] AS newest, min(figure.low) AS least
WHERE newest.low IS NOT NULL XOR newest.high IS NULL OR newest.low % 2 = 0
RETURN thing {.*, region: region.name} AS thing, newest.low - least AS gap, round(1.0 * newest.low / (parts + 1), 2) AS share, toFloat(least) AS least,
  CASE newest.indicator WHEN 'revenue' THEN 1 WHEN 'profit' THEN 2 ELSE 0 END AS kind, substring(thing.name, 0, 1) + trim(' x ') AS word
ORDER BY share, kind LIMIT $year;
UNWIND $names AS name
CALL (name) {
  MATCH (thing:Thing) WHERE thing.name = name RETURN thing.key AS key, 1 AS rank
  UNION ALL
  MATCH (thing:Thing) WHERE thing.name CONTAINS name AND NOT thing.name ENDS WITH '0' RETURN thing.key AS key, 2 AS rank
}
WITH name, key, min(rank) AS rank
RETURN name, collect(DISTINCT key) AS keys, sum(CASE WHEN rank = 1 THEN 1 ELSE 0 END) AS exact, avg(rank) AS rank, stdev(rank) AS spread, percentileCont(rank, 0.5) AS middle
ORDER BY name;
MATCH (thing:Thing {key: 'b'}) OPTIONAL MATCH (thing)-[owns:HAS_FIGURE]->() DELETE owns
WITH DISTINCT thing SET thing:Hidden REMOVE thing:Hidden, thing.name
WITH thing CALL { WITH thing MATCH (other:Thing) WHERE other <> thing RETURN count(other) AS others } RETURN others;
EXPLAIN MATCH (a:Thing {key: 'a'}), (b:Thing {key: 'b'}) WHERE EXISTS { (a)-->(b) } OR COUNT { (b)-->() } > 2 RETURN a, b;
