package parkgraph.loaders.publish;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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

	/** What the statement asks that finds everything that stands of some matters. */
	static Map<String, Object> standing(Collection<Matter> matters) {
		Map<String, Set<Long>> bySubject = new TreeMap<>();
		matters.forEach((matter) -> bySubject.computeIfAbsent(matter.subject().ref(), (ref) -> new TreeSet<>())
			.add(matter.about()));
		List<Map<String, Object>> subjects = bySubject.entrySet()
			.stream()
			.map((entry) -> Map.<String, Object>of("ref", entry.getKey(), "abouts", List.copyOf(entry.getValue())))
			.toList();
		return Map.of("subjects", subjects, "never", Staging.NEVER);
	}

	/** The hash by which what is about it is found. */
	long about() {
		return ReadStatement.about(this.subject.label(), this.subject.key(), this.indicator, this.period);
	}

}
