// A small hand-made graph for boundary cases. States: 1 brought everything, 2 revised one figure. Amounts are yuan.
MATCH (store:Store {id: 'store'}) SET store.state = 2;
CREATE (:Release {name: 'first', state: 1, zh: '第一版', en: 'The first', createdAt: '2026-01-01'});
UNWIND [
  ['510000', '四川省', 'province', null], ['510100', '成都市', 'prefecture', '510000'], ['510700', '绵阳市', 'prefecture', '510000'],
  ['510703', '涪城区', 'county', '510700']] AS row
CREATE (region:Region {code: row[0], zh: row[1], level: row[2], since: 1, until: 9223372036854775807, batch: 'fixture'})
WITH region, row WHERE row[3] IS NOT NULL
MATCH (parent:Region {code: row[3]})
CREATE (region)-[:PART_OF]->(parent);
UNWIND [
  ['industrial-park', '产业园区', 'industrial parks'], ['development-zone', '开发区', 'development zones'],
  ['empty', '空', 'none']] AS row
CREATE (:Population {code: row[0], zh: row[1], en: row[2], note: '', since: 1, until: 9223372036854775807, batch: 'fixture'});
UNWIND [
  ['operating-revenue', '营业收入', 'operating revenue'],
  ['main-business-revenue', '主营业务收入', 'main business revenue'],
  ['sales-revenue', '销售收入', 'sales revenue'],
  ['gross-industrial-output', '工业总产值', 'gross industrial output'],
  ['ccc-coverage', '强制性产品认证覆盖率', 'coverage of compulsory certification']] AS row
CREATE (:Indicator {code: row[0], zh: row[1], en: row[2], unit: 'yuan', decimals: 0, since: 1, until: 9223372036854775807,
  batch: 'fixture'});
MATCH (indicator:Indicator {code: 'ccc-coverage'}) SET indicator.unit = '%', indicator.decimals = 4;
UNWIND [
  ['parks-over-500', '营业收入超500亿元的园区数', 'operating-revenue', 50000000000, 'OVER', 'industrial-park'],
  ['parks-over-1000', '营业收入超1000亿元的园区数', 'operating-revenue', 100000000000, 'OVER', 'industrial-park'],
  ['zones-over-1000', '营业收入超千亿元的开发区数', 'operating-revenue', 100000000000, 'OVER', 'development-zone'],
  ['zones-sales-over-1000', '销售收入超过1000亿元的开发区数', 'sales-revenue', 100000000000, 'OVER', 'development-zone'],
  ['zones-sales-over-500', '销售收入超500亿元的开发区数', 'sales-revenue', 50000000000, 'OVER', 'development-zone']] AS row
CREATE (:Indicator {code: row[0], zh: row[1], en: row[0], unit: '个', decimals: 0, countsIndicator: row[2],
  countsThreshold: row[3], countsComparator: row[4], countsPopulation: row[5], since: 1, until: 9223372036854775807,
  batch: 'fixture'});
CREATE (:Source {id: 'S1', text: '四川日报 2022-02-18 example.cn/1', publisher: '四川日报', publishedOn: '2022-02-18',
  address: 'example.cn/1', verifiable: 'address', since: 1, until: 9223372036854775807, batch: 'fixture'});
UNWIND range(1, 24) AS number
WITH 'FX' + right('0' + toString(number), 2) AS code, number
CREATE (park:Park {code: code, zh: '园区' + code, en: 'Park ' + code,
  level: CASE WHEN number <= 5 THEN 'national' WHEN number = 23 THEN 'municipal' ELSE 'provincial' END,
  type: '经济技术开发区', since: CASE number WHEN 24 THEN 9223372036854775806 ELSE 1 END, until: 9223372036854775807,
  batch: 'fixture'})
WITH park, number
MATCH (region:Region {code: CASE WHEN number = 23 THEN '510703' ELSE '510100' END})
MATCH (population:Population {code: 'industrial-park'})
CREATE (park)-[:LOCATED_IN]->(region), (park)-[:COUNTED_IN]->(population);
MATCH (park:Park), (population:Population {code: 'development-zone'})
WHERE park.code <= 'FX05'
CREATE (park)-[:COUNTED_IN]->(population);
// Figures: park, indicator, scope, period, year, series, low, high, nature, precision, printed, since, until, sinceInternal
UNWIND [
  ['FX01', 'operating-revenue', 'unstated', '2021', 2021, 'y', 50000000000, 50000000000, 'UNSTATED', 50000000, '500亿元', 1, null, 1],
  ['FX02', 'operating-revenue', 'unstated', '2021', 2021, 'y', 50000000001, 50000000001, 'UNSTATED', 0, '50000000001元', 1, null, 1],
  ['FX03', 'operating-revenue', 'unstated', '2021', 2021, 'y', 60000000001, 9223372036854775807, 'UNSTATED', 50000000, '突破600亿元', 1, null, 1],
  ['FX04', 'operating-revenue', 'unstated', '2021', 2021, 'y', 100000000001, 9223372036854775807, 'UNSTATED', 50000000000, '超千亿元', 1, null, 1],
  ['FX05', 'operating-revenue', 'unstated', '2021', 2021, 'y', 1060000000000, 1060000000000, 'UNSTATED', 5000000000, '首次突破万亿元,1.06万亿元', 1, null, 1],
  ['FX06', 'operating-revenue', 'unstated', '2021', 2021, 'y', 48000000000, 48000000000, 'ANNUAL', 50000000, '480亿元', 1, null, 1],
  ['FX07', 'operating-revenue', 'unstated', '2021', 2021, 'y', 48000000000, 48000000000, 'UNSTATED', 50000000, '480亿元', 1, null, 1],
  ['FX08', 'operating-revenue', 'unstated', '2021', 2021, 'y', 47500000000, 47500000000, 'UNSTATED', 50000000, '475亿元', 1, null, 1],
  ['FX09', 'operating-revenue', 'unstated', '2021', 2021, 'y', 46550000000, 51450000000, 'UNSTATED', 50000000, '约490亿元', 1, null, 1],
  ['FX10', 'operating-revenue', 'unstated', '2021', 2021, null, 90000000000, 90000000000, 'PLAN', 50000000, '900亿元', 1, null, 1],
  ['FX11', 'operating-revenue', 'unstated', '2021-H1', null, null, 70000000000, 70000000000, 'UNSTATED', 50000000, '700亿元', 1, null, 1],
  ['FX12', 'gross-industrial-output', 'unstated', '2021', 2021, 'y', 80000000000, 80000000000, 'UNSTATED', 50000000, '800亿元', 1, null, 1],
  ['FX13', 'main-business-revenue', 'unstated', '2021', 2021, 'y', 103600000000, 103600000000, 'UNSTATED', 50000000, '1036亿元', 1, null, 1],
  ['FX14', 'operating-revenue', 'area:core', '2021', 2021, null, 52000000000, 52000000000, 'UNSTATED', 50000000, '520亿元', 1, null, 1],
  ['FX15', 'operating-revenue', 'area:larger', '2021', 2021, null, 40000000000, 40000000000, 'UNSTATED', 50000000, '400亿元', 1, null, 1],
  ['FX16', 'operating-revenue', 'industry:汽车工业', '2021', 2021, null, 70000000000, 70000000000, 'UNSTATED', 50000000, '700亿元', 1, null, 1],
  ['FX17', 'operating-revenue', 'unstated', '2021', 2021, 'y', 200000000000, 200000000000, 'UNSTATED', 50000000, '2000亿元', 9223372036854775807, null, 1],
  ['FX18', 'operating-revenue', 'unstated', '2021', 2021, 'y', 26200000000, 9223372036854775807, 'UNSTATED', 50000000, '262亿元以上', 1, null, 1],
  ['FX19', 'operating-revenue', 'unstated', '2021', 2021, 'y', -9223372036854775807 - 1, 40000000000, 'UNSTATED', 50000000, '不超过400亿元', 1, null, 1],
  ['FX20', 'operating-revenue', 'unstated', '2021', 2021, 'y', 45000000000, 45000000000, 'UNSTATED', 50000000, '450亿元', 1, null, 1],
  ['FX21', 'operating-revenue', 'unstated', '2021', 2021, 'y', 44999999999, 44999999999, 'UNSTATED', 0, '44999999999元', 1, null, 1],
  ['FX22', 'operating-revenue', 'unstated', '2021', 2021, 'y', 49500000000, 49500000000, 'FLASH', 50000000, '495亿元', 1, 2, 1],
  ['FX22', 'operating-revenue', 'unstated', '2021', 2021, 'y', 50500000000, 50500000000, 'VERIFIED', 50000000, '505亿元', 2, null, 2],
  ['FX06', 'operating-revenue', 'unstated', '2019', 2019, 'y', 43000000000, 43000000000, 'ANNUAL', 50000000, '430亿元', 1, null, 1],
  ['FX23', 'operating-revenue', 'unstated', '2018', 2018, 'y', 49000000000, 49000000000, 'ANNUAL', 50000000, '490亿元', 1, null, 1],
  ['FX03', 'main-business-revenue', 'unstated', '2021', 2021, 'y', 101000000000, 101000000000, 'UNSTATED', 50000000, '1010亿元', 1, null, 1]
] AS row
MATCH (park:Park {code: row[0]})
CREATE (park)-[:HAS]->(figure:Observation:Figure {
  id: 'fixture/figures.csv/' + row[0] + '/' + row[1] + '/' + row[3] + '/' + row[11], batch: 'fixture', file: 'figures.csv', row: 1, cell: 'value', part: 1,
  subject: row[0], subjectLabel: 'Park', indicator: row[1], indicatorPrinted: row[1], namePrinted: park.zh, periodPrinted: row[3],
  scope: row[2], scopeNote: CASE row[2] WHEN 'unstated' THEN null ELSE row[2] END, period: row[3], year: row[4], series: CASE WHEN row[5] IS NULL THEN null ELSE row[1] END,
  low: row[6], high: row[7], approximate: row[10] STARTS WITH '约', printed: row[10], precision: row[9], nature: row[8],
  trust: 'NORMAL', source: 'S1', publishedOn: '2022-02-18', hash: row[0] + row[3] + row[11], stated: 1, withdrawn: 9223372036854775807,
  internal: row[11] = 9223372036854775807, since: row[11], until: coalesce(row[12], 9223372036854775807),
  sinceInternal: row[13], untilInternal: coalesce(row[12], 9223372036854775807)});
// The host county of a park, and printed counts of the province.
UNWIND [
  ['510703', 'gross-industrial-output', 2021, 90000000000, 90000000000, 'UNSTATED', '900亿元'],
  ['510000', 'parks-over-500', 2012, 7, 7, 'UNSTATED', '7个'],
  ['510000', 'parks-over-1000', 2012, 2, 2, 'UNSTATED', '2个'],
  ['510000', 'zones-sales-over-1000', 2012, 2, 2, 'PROJECTED', '2个'],
  ['510000', 'zones-sales-over-500', 2012, 3, 9223372036854775807, 'PROJECTED', '3个以上'],
  ['510000', 'zones-over-1000', 2021, 21, 21, 'UNSTATED', '21个'],
  ['510000', 'parks-over-1000', 2011, 1, 1, 'UNSTATED', '1个'],
  ['510000', 'ccc-coverage', 2019, 990000, 990000, 'UNSTATED', '99%']
] AS row
MATCH (region:Region {code: row[0]})
CREATE (region)-[:HAS]->(:Observation:Figure {
  id: 'fixture/regions.csv/' + row[0] + '/' + row[1] + '/' + row[2], batch: 'fixture', file: 'regions.csv', row: 1, cell: 'value', part: 1,
  subject: row[0], subjectLabel: 'Region', indicator: row[1], indicatorPrinted: row[1], namePrinted: region.zh, periodPrinted: toString(row[2]),
  scope: 'unstated', period: toString(row[2]), year: row[2], series: row[1], low: row[3], high: row[4], approximate: false, printed: row[6],
  precision: 0, nature: row[5], trust: 'NORMAL', source: 'S1', publishedOn: '2022-02-18', hash: row[1] + row[2], stated: 1,
  withdrawn: 9223372036854775807, internal: false, since: 1, until: 9223372036854775807, sinceInternal: 1,
  untilInternal: 9223372036854775807});
MATCH (park:Park {code: 'FX17'}), (:Region {code: '510703'})-[:HAS]->(observation)
CREATE (park)-[:HINTED_BY]->(observation);
UNWIND [
  ['zones-2015', '“十二五”开发区规划', 'Plan of 2011', 2015, false, 2011, 2015, 'sales-revenue', 'development-zone', 'D2011'],
  ['province-2020', '质量强省（2014）', 'Quality province of 2014', 2020, true, 2014, 2020, 'operating-revenue', 'industrial-park', 'D2014'],
  ['zones-2027', '开发区规划（2023—2027年）', 'Plan of 2023', 2027, false, 2023, 2027, 'operating-revenue', 'development-zone', 'D2023'],
  ['parks-2030', '将来', 'Some day', 2030, false, 2028, 2030, 'operating-revenue', 'industrial-park', 'D2028']
] AS row
CREATE (ladder:Ladder {code: row[0], zh: row[1], en: row[2], deadline: row[3], deadlineInferred: row[4], inForceFrom: row[5],
  inForceUntil: row[6], counting: 'nested', since: 1, until: 9223372036854775807, batch: 'fixture'})
CREATE (document:PolicyDocument {id: row[9], zh: row[1], date: toString(row[5]), issuer: '四川省人民政府', level: '省级', since: 1,
  until: 9223372036854775807, batch: 'fixture'})
WITH ladder, document, row
MATCH (indicator:Indicator {code: row[7]}), (population:Population {code: row[8]})
CREATE (ladder)-[:OF_DOCUMENT]->(document), (ladder)-[:MEASURES]->(indicator), (ladder)-[:COUNTS]->(population);
UNWIND [
  ['zones-2015', 'T1', '销售收入过500亿元10个以上', '10 or more over 50 billion', 50000000000, 'OVER', 10, 'AT_LEAST'],
  ['zones-2015', 'T2', '销售收入过1000亿元6个以上', '6 or more over 100 billion', 100000000000, 'OVER', 6, 'AT_LEAST'],
  ['province-2020', 'T3', '25个营业收入超过500亿元', '25 over 50 billion', 50000000000, 'OVER', 25, 'AT_LEAST'],
  ['province-2020', 'T4', '10个超过1000亿元', '10 over 100 billion', 100000000000, 'OVER', 10, 'AT_LEAST'],
  ['province-2020', 'T5', '5个超过2000亿元的产业园区', '5 over 200 billion', 200000000000, 'OVER', 5, 'AT_LEAST'],
  ['zones-2027', 'T6', '营业收入1000亿元以上35个左右', 'about 35 of 100 billion or more', 100000000000, 'AT_LEAST', 35, 'ABOUT'],
  ['zones-2027', 'T7', '营业收入3000亿元以上5个左右', 'about 5 of 300 billion or more', 300000000000, 'AT_LEAST', 5, 'ABOUT'],
  ['parks-2030', 'T10', '500亿元以上的园区3个', '3 of 50 billion or more', 50000000000, 'AT_LEAST', 3, 'AT_LEAST']
] AS row
MATCH (ladder:Ladder {code: row[0]})-[:MEASURES]->(indicator)
CREATE (ladder)-[:HAS_RUNG]->(:Target {id: row[1], zh: row[2], en: row[3], indicator: indicator.code, domain: '产业质量', deadline: ladder.deadline,
  comparator: row[7], value: row[6], unit: '个', threshold: row[4], thresholdComparator: row[5], since: 1,
  until: 9223372036854775807, batch: 'fixture'});
UNWIND [
  ['T8', '强制性产品认证覆盖率', 'ccc-coverage', 2020, 'EXACTLY', 1000000, '100'],
  ['T9', '质量损失率', null, 2020, 'UNDER', null, '全国平均水平']] AS row
CREATE (:Target {id: row[0], zh: row[1], en: row[1], indicator: row[2], domain: '产品质量', deadline: row[3], comparator: row[4], value: row[5],
  valuePrinted: row[6], unit: '%', since: 1, until: 9223372036854775807, batch: 'fixture'});
UNWIND [['industrial-park', 23, null, false], ['development-zone', 5, 8, false], ['empty', 0, 0, true]] AS row
CREATE (:Completeness {id: row[0], list: row[0], zh: row[0], en: row[0], asOf: '2022', known: row[1], expected: row[2],
  complete: row[3], since: 1, until: 9223372036854775807, batch: 'fixture'});
MATCH (document:PolicyDocument {id: 'D2014'}), (target:Target {id: 'T8'})
CREATE (document)-[:HAS_CLAUSE]->(:Clause {id: 'D2014-一', number: '一', zh: '产品质量', since: 1, until: 9223372036854775807,
  batch: 'fixture'})-[:SETS]->(target);
MATCH (document:PolicyDocument {id: 'D2014'}), (target:Target {id: 'T9'})
CREATE (document)-[:SETS]->(target);
// What the export walks: parks, and where they lie and are counted.
MATCH (park:Park) SET park:Thing, park.ref = 'Park/' + park.code;
MATCH (region:Region) SET region:Thing, region.ref = 'Region/' + region.code;
MATCH (population:Population) SET population:Thing, population.ref = 'Population/' + population.code;
