// The parts of policy documents, what their clauses name, and what they leave open.
CREATE CONSTRAINT section_id IF NOT EXISTS FOR (section:Section) REQUIRE section.id IS UNIQUE;
CREATE CONSTRAINT policy_concept_id IF NOT EXISTS FOR (concept:PolicyConcept) REQUIRE concept.id IS UNIQUE;
CREATE CONSTRAINT ambiguity_id IF NOT EXISTS FOR (ambiguity:Ambiguity) REQUIRE ambiguity.id IS UNIQUE;
