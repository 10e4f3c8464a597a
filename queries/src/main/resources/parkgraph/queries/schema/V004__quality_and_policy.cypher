// The business keys of measures, money, platforms, standards, ratings, inspections and incidents.
CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (measure:Measure) REQUIRE measure.id IS UNIQUE;
CREATE CONSTRAINT funding_id IF NOT EXISTS FOR (funding:Funding) REQUIRE funding.id IS UNIQUE;
CREATE CONSTRAINT platform_id IF NOT EXISTS FOR (platform:Platform) REQUIRE platform.id IS UNIQUE;
CREATE CONSTRAINT standards_participation_id IF NOT EXISTS FOR (participation:StandardsParticipation) REQUIRE participation.id IS UNIQUE;
CREATE CONSTRAINT credit_rating_id IF NOT EXISTS FOR (rating:CreditRating) REQUIRE rating.id IS UNIQUE;
CREATE CONSTRAINT inspection_id IF NOT EXISTS FOR (inspection:Inspection) REQUIRE inspection.id IS UNIQUE;
CREATE CONSTRAINT incident_id IF NOT EXISTS FOR (incident:Incident) REQUIRE incident.id IS UNIQUE;
