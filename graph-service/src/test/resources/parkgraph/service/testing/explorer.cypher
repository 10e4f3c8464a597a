// Parks of their own for the explorer's tests, outside every population, so that no threshold question sees them.
CREATE (:Region {code: '100000', zh: '全国', level: 'country', since: 1, until: 9223372036854775807, batch: 'fixture'});
MATCH (country:Region {code: '100000'}), (province:Region {code: '510000'})
CREATE (province)-[:PART_OF]->(country);
MATCH (country:Region {code: '100000'})
CREATE (:Region {code: '310000', zh: '上海市', level: 'municipality', since: 1, until: 9223372036854775807, batch: 'fixture'})
  -[:PART_OF]->(country);
CREATE (:Indicator {code: 'patents', zh: '发明专利', en: 'patents', unit: '件', decimals: 0, definition: '授权的发明专利',
  since: 1, until: 9223372036854775807, batch: 'fixture'});
UNWIND [
  ['EX01', '成都示范高新技术产业开发区', 'national', '510100'], ['EX02', '上海示范高新技术产业开发区', 'national', '310000'],
  ['EX03', '绵阳示范经济开发区', 'provincial', '510703']] AS row
CREATE (park:Park {code: row[0], zh: row[1], level: row[2], levelPrinted: '国家级', type: '高新技术产业开发区',
  areaPrinted: '56平方公里', industriesPrinted: '汽车、电子', countyInferred: false, source: 'S1', since: 1,
  until: 9223372036854775807, batch: 'fixture-batch'})
WITH park, row
MATCH (region:Region {code: row[3]})
CREATE (park)-[:LOCATED_IN]->(region);
UNWIND [
  ['EX01', '成都示范高新技术产业开发区', 'official'], ['EX01', '示范高新区', 'alias'], ['EX01', '成都高技术园', 'former'],
  ['EX01', '成都示笵高新区', 'misprint'], ['EX02', '上海示范高新技术产业开发区', 'official'], ['EX02', '示范高新区', 'alias'],
  ['EX03', '绵阳示范经济开发区', 'official'], ['EX03', '绵阳示范经开区', 'alias']] AS row
MATCH (park:Park {code: row[0]})
CREATE (:Name {id: row[0] + '/' + row[2] + '/' + row[1], text: row[1], folded: row[1], kind: row[2], subject: row[0],
  subjectLabel: 'Park', source: 'S1', since: 1, until: 9223372036854775807, batch: 'fixture-batch'})-[:NAMES]->(park);
MATCH (park:Park {code: 'EX01'})
UNWIND ['printed:汽车', 'printed:电子'] AS id
MERGE (industry:Industry {id: id})
  ON CREATE SET industry.scheme = 'printed', industry.zh = split(id, ':')[1], industry.since = 1,
    industry.until = 9223372036854775807, industry.batch = 'fixture-batch'
CREATE (park)-[:LEADS_IN]->(industry);
MATCH (park:Park {code: 'EX01'}), (industry:Industry {id: 'printed:汽车'})
UNWIND range(1, 3) AS number
CREATE (enterprise:Enterprise {id: 'E' + number, zh: '企业' + number, kind: 'legal-entity', since: 1,
  until: 9223372036854775807, batch: 'fixture-batch'})
CREATE (operation:Operation {id: 'O' + number, basis: 'operating', industryPrinted: '汽车', industryInferred: true, source: 'S1',
  since: 1, until: 9223372036854775807, batch: 'fixture-batch'})
CREATE (operation)-[:OF]->(enterprise), (operation)-[:AT]->(park), (operation)-[:IN_INDUSTRY]->(industry);
// What was stated: row, park, indicator, scope, period, year, counts, low, high, nature, precision, printed, trust, published, chosen
UNWIND [
  [2, 'EX01', 'operating-revenue', 'unstated', '2020', 2020, true, 60000000000, 60000000000, 'UNSTATED', 50000000, '600亿元', 'NORMAL', '2021-03', true],
  [3, 'EX01', 'operating-revenue', 'unstated', '2020', 2020, false, 70000000000, 70000000000, 'FLASH', 50000000, '700亿元', 'NORMAL', '2021-01', false],
  [4, 'EX01', 'operating-revenue', 'unstated', '2020', 2020, false, 60030000000, 60030000000, 'FLASH', 5000000, '600.3亿元', 'NORMAL', '2021-02', false],
  [5, 'EX01', 'operating-revenue', 'unstated', '2019', 2019, true, 50000000001, 9223372036854775807, 'ANNUAL', 50000000, '突破500亿元', 'NORMAL', '2020-03', true],
  [6, 'EX01', 'operating-revenue', 'unstated', '2020-H1', null, false, 31000000000, 31000000000, 'UNSTATED', 50000000, '310亿元', 'NORMAL', '2020-07', true],
  [7, 'EX01', 'operating-revenue', 'unstated', '2021', 2021, false, 80000000000, 80000000000, 'PLAN', 50000000, '800亿元', 'NORMAL', '2020-07', true],
  [8, 'EX01', 'operating-revenue', 'area:core', '2020', 2020, false, 40000000000, 40000000000, 'UNSTATED', 50000000, '400亿元', 'MEDIUM', '2021-03', true],
  [9, 'EX01', 'patents', 'unstated', '2020', 2020, true, 1200, 1200, 'UNSTATED', 0, '1200件', 'NORMAL', '2021-03', true],
  [10, 'EX02', 'operating-revenue', 'unstated', '2020', 2020, true, 30000000000, 30000000000, 'UNSTATED', 50000000, '300亿元', 'NORMAL', '2021-03', true],
  [11, 'EX02', 'operating-revenue', 'unstated', '2020', 2020, false, 30000000000, 30000000000, 'UNSTATED', 50000000, '300亿元', 'LOW', '2021-05', false]
] AS row
MATCH (park:Park {code: row[1]})
CREATE (park)-[:HAS]->(stated:Observation {
  id: 'fixture-batch/park_revenue.csv/' + row[0] + '/value/1', batch: 'fixture-batch', file: 'park_revenue.csv', row: row[0],
  cell: 'value', part: 1, subject: row[1], subjectLabel: 'Park', indicator: row[2], indicatorPrinted: '营业收入', namePrinted: park.zh,
  periodPrinted: row[4], scope: row[3], period: row[4], year: row[5], series: CASE WHEN row[6] THEN row[2] END, low: row[7],
  high: row[8], approximate: false, printed: row[11], precision: row[10], nature: row[9], trust: row[12], source: 'S1',
  publishedOn: row[13], hash: 'h' + row[0], stated: 1, withdrawn: 9223372036854775807, internal: false})
WITH stated, row
WHERE row[14]
SET stated:Figure, stated.since = 1, stated.until = 9223372036854775807, stated.sinceInternal = 1,
    stated.untilInternal = 9223372036854775807;
// An internal statement, which no anonymous reader may see.
MATCH (park:Park {code: 'EX03'})
CREATE (park)-[:HAS]->(:Observation {id: 'internal/park_revenue.csv/2/value/1', batch: 'internal', file: 'park_revenue.csv', row: 2,
  cell: 'value', part: 1, subject: 'EX03', subjectLabel: 'Park', indicator: 'operating-revenue', indicatorPrinted: '营业收入',
  namePrinted: park.zh, periodPrinted: '2020', scope: 'unstated', period: '2020', year: 2020, low: 1, high: 1, approximate: false,
  printed: '1元', precision: 0, nature: 'ANNUAL', trust: 'NORMAL', source: 'S1', hash: 'internal', stated: 1,
  withdrawn: 9223372036854775807, internal: true});
CREATE (:Batch {id: 'fixture-batch', title: '样例', audience: 'public', status: 'published', state: 1, who: 'tests',
  startedAt: '2026-01-01T00:00:00Z', publishedAt: '2026-01-01T00:00:01Z', rows: 13, things: 1, observations: 10, textOnly: 1,
  refused: 1});
CREATE (:Batch {id: 'internal', title: '内部', audience: 'internal', status: 'published', state: 2, who: 'tests', rows: 1, things: 0,
  observations: 1, textOnly: 0, refused: 0});
CREATE (:File {id: 'fixture-batch/park_revenue.csv', batch: 'fixture-batch', name: 'park_revenue.csv', kind: 'park-revenue',
  sha256: 'abc', rows: 12, things: 0, observations: 10, textOnly: 1, refused: 1, licence: 'facts', origin: 'made by hand'});
CREATE (:File {id: 'fixture-batch/parks.csv', batch: 'fixture-batch', name: 'parks.csv', kind: 'parks', sha256: 'def', rows: 1,
  things: 1, observations: 0, textOnly: 0, refused: 0});
CREATE (:Finding {id: 'fixture-batch/park_revenue.csv/12/1', batch: 'fixture-batch', file: 'park_revenue.csv', row: 12, rule: 'V001',
  severity: 'note', outcome: 'text', cell: 'value', found: '若干', zh: '“若干”不是数值。', en: '"若干" is not a value.'});
CREATE (:Finding {id: 'fixture-batch/park_revenue.csv/13/1', batch: 'fixture-batch', file: 'park_revenue.csv', row: 13, rule: 'V002',
  severity: 'error', outcome: 'refused', cell: 'year', found: '20', zh: '“20”不是年份。', en: '"20" is not a year.'});
CREATE (:Change {id: 'fixture-batch/parks.csv/2/Park/EX01', batch: 'fixture-batch', file: 'parks.csv', row: 2, label: 'Park',
  key: 'EX01', kind: 'created'});
UNWIND [
  ['parks', '全省开发区', 'zones of the province', '2022-12-31', 90, 145, false],
  ['regions', '行政区划', 'divisions', '2023-06-30', 205, 205, true]] AS row
CREATE (:Completeness {id: row[0], list: row[0], zh: row[1], en: row[2], asOf: row[3], known: row[4], expected: row[5],
  complete: row[6], source: '四川统计年鉴2023', since: 1, until: 9223372036854775807, batch: 'fixture-batch'});
CREATE (:StateHash {id: '1/PUBLIC', state: 1, audience: 'PUBLIC', hash: 'feed'});
