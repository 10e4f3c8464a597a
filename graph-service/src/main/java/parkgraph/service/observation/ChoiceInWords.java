package parkgraph.service.observation;

import java.util.List;

import parkgraph.ontology.figure.ChoiceReason;
import parkgraph.ontology.figure.ChoiceRule;
import parkgraph.ontology.figure.Statement;
import parkgraph.ontology.wording.Wording;

/**
 * Says why a statement counts for its key, or why another one does.
 */
final class ChoiceInWords {

	private ChoiceInWords() {
	}

	/**
	 * Why this one counts or not.
	 * @param one a statement
	 * @param rivals all statements with its key, itself included
	 */
	static Wording of(Observation one, List<Observation> rivals) {
		List<Statement> all = rivals.stream().map(Observation::statement).toList();
		if (all.size() < 2) {
			return one.chosen()
					? new Wording("同一对象、指标、口径和期间只有这一条陈述。",
							"The only statement with this subject, indicator, scope and period.")
					: new Wording("在此状态下不计。", "It does not count at this state.");
		}
		var choice = ChoiceRule.choose(all);
		if (one.chosen()) {
			ChoiceReason reason = ChoiceReason.between(choice.chosen(), choice.alternatives().get(0));
			return new Wording("同键共 %d 条陈述，采用本条：%s。".formatted(all.size(), reason.wording().zh()),
					"It counts among %d statements with this key: %s.".formatted(all.size(), reason.wording().en()));
		}
		ChoiceReason reason = ChoiceReason.between(choice.chosen(), one.statement());
		return new Wording("同键另一条陈述被采用：%s。".formatted(reason.wording().zh()),
				"Another statement with this key counts: %s.".formatted(reason.wording().en()));
	}

}
