// What people say about names; each judgement is kept for good, the newest counts.
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (judgement:Judgement) REQUIRE judgement.id IS UNIQUE;
CREATE INDEX judgement_number IF NOT EXISTS FOR (judgement:Judgement) ON (judgement.number);
// Rows that were refused until somebody judges their name.
CREATE INDEX finding_rule IF NOT EXISTS FOR (finding:Finding) ON (finding.rule);
