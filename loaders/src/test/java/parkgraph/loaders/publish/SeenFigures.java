package parkgraph.loaders.publish;

import java.util.List;
import java.util.Map;

import parkgraph.loaders.testing.TestStore;
import parkgraph.ontology.figure.Audience;

/**
 * What a reader at a state sees, by the one predicate readers use.
 */
final class SeenFigures {

	private SeenFigures() {
	}

	static List<Figure> at(TestStore store, long state, Audience audience) {
		return store.rows("""
				MATCH (subject)-[:HAS]->(figure:Figure)
				WHERE (NOT $internal AND figure.since <= $state AND $state < figure.until)
				  OR ($internal AND figure.sinceInternal <= $state AND $state < figure.untilInternal)
				RETURN figure.id AS id, subject.ref AS subject, figure.low AS low, figure.series IS NOT NULL AS series
				ORDER BY low, id
				""", Map.of("state", state, "internal", audience == Audience.INTERNAL))
			.stream()
			.map((row) -> new Figure(row.get("id").asString(), row.get("subject").asString(), row.get("low").asLong(),
					row.get("series").asBoolean()))
			.toList();
	}

	/**
	 * A figure somebody sees.
	 *
	 * @param id its id
	 * @param subject whose it is
	 * @param low the least it can be
	 * @param series whether it carries the series
	 */
	record Figure(String id, String subject, long low, boolean series) {
	}

}
