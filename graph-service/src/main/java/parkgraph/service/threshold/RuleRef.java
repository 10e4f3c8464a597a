package parkgraph.service.threshold;

import parkgraph.ontology.figure.ProofRule;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.graphql.Words;

/**
 * The rule by which a figure proves a bound.
 *
 * @param id its stable id
 * @param words what it says
 * @param assumption what it takes for granted
 */
record RuleRef(String id, Wording words, Wording assumption) {

	static RuleRef of(ProofRule rule) {
		return new RuleRef(rule.id(), rule.wording(), rule.assumption());
	}

}
