// The business key of every thing, and what things are found by.
CREATE CONSTRAINT thing_ref IF NOT EXISTS FOR (thing:Thing) REQUIRE thing.ref IS UNIQUE;
CREATE CONSTRAINT region_code IF NOT EXISTS FOR (region:Region) REQUIRE region.code IS UNIQUE;
CREATE CONSTRAINT park_code IF NOT EXISTS FOR (park:Park) REQUIRE park.code IS UNIQUE;
CREATE CONSTRAINT aggregate_id IF NOT EXISTS FOR (aggregate:Aggregate) REQUIRE aggregate.id IS UNIQUE;
CREATE CONSTRAINT population_code IF NOT EXISTS FOR (population:Population) REQUIRE population.code IS UNIQUE;
CREATE CONSTRAINT enterprise_id IF NOT EXISTS FOR (enterprise:Enterprise) REQUIRE enterprise.id IS UNIQUE;
CREATE CONSTRAINT operation_id IF NOT EXISTS FOR (operation:Operation) REQUIRE operation.id IS UNIQUE;
CREATE CONSTRAINT industry_id IF NOT EXISTS FOR (industry:Industry) REQUIRE industry.id IS UNIQUE;
CREATE CONSTRAINT testing_centre_id IF NOT EXISTS FOR (centre:TestingCentre) REQUIRE centre.id IS UNIQUE;
CREATE CONSTRAINT talent_programme_id IF NOT EXISTS FOR (programme:TalentProgramme) REQUIRE programme.id IS UNIQUE;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (organisation:Organisation) REQUIRE organisation.id IS UNIQUE;
CREATE CONSTRAINT policy_document_id IF NOT EXISTS FOR (document:PolicyDocument) REQUIRE document.id IS UNIQUE;
CREATE CONSTRAINT clause_id IF NOT EXISTS FOR (clause:Clause) REQUIRE clause.id IS UNIQUE;
CREATE CONSTRAINT ladder_code IF NOT EXISTS FOR (ladder:Ladder) REQUIRE ladder.code IS UNIQUE;
CREATE CONSTRAINT target_id IF NOT EXISTS FOR (target:Target) REQUIRE target.id IS UNIQUE;
CREATE CONSTRAINT indicator_code IF NOT EXISTS FOR (indicator:Indicator) REQUIRE indicator.code IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (name:Name) REQUIRE name.id IS UNIQUE;
CREATE CONSTRAINT change_event_id IF NOT EXISTS FOR (event:ChangeEvent) REQUIRE event.id IS UNIQUE;
CREATE CONSTRAINT recognition_id IF NOT EXISTS FOR (recognition:Recognition) REQUIRE recognition.id IS UNIQUE;
CREATE CONSTRAINT assessment_id IF NOT EXISTS FOR (assessment:Assessment) REQUIRE assessment.id IS UNIQUE;
CREATE CONSTRAINT completeness_id IF NOT EXISTS FOR (completeness:Completeness) REQUIRE completeness.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE;
// Names are looked up whole or by a piece of them.
CREATE INDEX name_folded IF NOT EXISTS FOR (name:Name) ON (name.folded);
CREATE TEXT INDEX name_folded_pieces IF NOT EXISTS FOR (name:Name) ON (name.folded);
// Enterprises are known by either code: old papers have the one, new ones the other.
CREATE INDEX enterprise_uscc IF NOT EXISTS FOR (enterprise:Enterprise) ON (enterprise.uscc);
CREATE INDEX enterprise_organisation_code IF NOT EXISTS FOR (enterprise:Enterprise) ON (enterprise.organisationCode);
