package parkgraph.loaders.publish;

import org.neo4j.driver.Value;

import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.batch.Withdrawal;

/**
 * What competes has all of this in common: subject, indicator and period.
 *
 * @param subject whom it is about
 * @param indicator code of the indicator
 * @param period canonical code of the period
 */
record Matter(ThingRef subject, String indicator, String period) {

	static Matter of(Stated stated) {
		return new Matter(stated.subject(), stated.indicator(), stated.period());
	}

	static Matter of(Withdrawal withdrawal) {
		return new Matter(withdrawal.subject(), withdrawal.indicator(), withdrawal.period());
	}

	/** Of a statement, a figure or a withdrawal as it is stored. */
	static Matter of(Value stored) {
		return new Matter(new ThingRef(stored.get("subjectLabel").asString(), stored.get("subject").asString()),
				stored.get("indicator").asString(), stored.get("period").asString());
	}

	/** The hash by which what is about it is found. */
	long about() {
		return ReadStatement.about(this.subject.label(), this.subject.key(), this.indicator, this.period);
	}

}
