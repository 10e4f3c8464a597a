// What was stated, which of it counts, and how it came in.
CREATE CONSTRAINT observation_id IF NOT EXISTS FOR (observation:Observation) REQUIRE observation.id IS UNIQUE;
// The hot path of every threshold question. Never on until: it would move under the readers' feet.
CREATE INDEX figure_series IF NOT EXISTS FOR (figure:Figure) ON (figure.series, figure.year, figure.low, figure.since);
CREATE INDEX figure_indicator IF NOT EXISTS FOR (figure:Figure) ON (figure.indicator, figure.year, figure.low);
// What counts now about the same subject, indicator and period: asked for every statement that is loaded.
CREATE INDEX figure_about IF NOT EXISTS FOR (figure:Figure) ON (figure.about);
CREATE CONSTRAINT batch_id IF NOT EXISTS FOR (batch:Batch) REQUIRE batch.id IS UNIQUE;
CREATE CONSTRAINT file_id IF NOT EXISTS FOR (file:File) REQUIRE file.id IS UNIQUE;
CREATE CONSTRAINT finding_id IF NOT EXISTS FOR (finding:Finding) REQUIRE finding.id IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (change:Change) REQUIRE change.id IS UNIQUE;
CREATE INDEX change_key IF NOT EXISTS FOR (change:Change) ON (change.key);
CREATE CONSTRAINT subject_hash_subject IF NOT EXISTS FOR (hash:SubjectHash) REQUIRE hash.subject IS UNIQUE;
CREATE INDEX subject_hash_touched IF NOT EXISTS FOR (hash:SubjectHash) ON (hash.touched);
CREATE CONSTRAINT state_hash_id IF NOT EXISTS FOR (hash:StateHash) REQUIRE hash.id IS UNIQUE;
CREATE CONSTRAINT release_name IF NOT EXISTS FOR (release:Release) REQUIRE release.name IS UNIQUE;
