// Enterprises at work in each of several parks, by their ids.
// Parameters: $keys LIST of MAP {index INTEGER, park STRING, after STRING (id to go on after)}, $first INTEGER (of each), $state INTEGER
UNWIND $keys AS key
CALL (key) {
  MATCH (:Park {code: key.park})<-[:AT]-(operation:Operation)-[:OF]->(enterprise:Enterprise)
  WHERE enterprise.id > key.after AND
  // part: visible/thing operation
  AND
  // part: visible/thing enterprise
  RETURN enterprise, head(collect(operation)) AS operation
  ORDER BY enterprise.id
  LIMIT $first
}
RETURN key.index AS index, enterprise {.id, .zh, .en, .kind, .uscc, .organisationCode} AS enterprise,
       operation {.basis, .from, .to, .industryPrinted, .industryInferred, .source} AS operation,
       COLLECT {
         MATCH (operation)-[:IN_INDUSTRY]->(industry:Industry)
         RETURN industry {.id, .scheme, .code, .zh} AS industry
         ORDER BY industry.id
       } AS industries
ORDER BY index, enterprise.id
