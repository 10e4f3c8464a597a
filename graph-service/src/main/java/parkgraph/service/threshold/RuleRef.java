package parkgraph.service.threshold;

import parkgraph.ontology.figure.ProofRule;
import parkgraph.service.graphql.Words;
import parkgraph.service.problem.Bilingual;

/**
 * The rule by which a figure proves a bound.
 *
 * @param id its stable id
 * @param words what it says
 * @param assumption what it takes for granted
 */
record RuleRef(String id, Bilingual words, Bilingual assumption) {

	static RuleRef of(ProofRule rule) {
		return new RuleRef(rule.id(), Words.of(rule.wording()), Words.of(rule.assumption()));
	}

}
