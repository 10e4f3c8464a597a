package parkgraph.rdf.export;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import parkgraph.ontology.amount.Bounds;

/**
 * What a figure and a statement have in common.
 *
 * @param id id of the statement
 * @param subjectLabel label of its subject
 * @param subject key of its subject
 * @param indicator code of the indicator
 * @param scope code of the scope
 * @param period code of the period
 * @param bounds what is known of the value, in steps
 * @param nature name of the nature
 * @param row the row, for the rest
 */
record Observed(String id, String subjectLabel, String subject, String indicator, String scope, String period,
		Bounds bounds, String nature, Record row) {

	private static final String PLAN = "PLAN";

	static Observed of(Record row) {
		return new Observed(row.get("id").asString(), row.get("subjectLabel").asString(), row.get("subject").asString(),
				row.get("indicator").asString(), row.get("scope").asString(), row.get("period").asString(),
				new Bounds(row.get("low").asLong(), row.get("high").asLong()), row.get("nature").asString(), row);
	}

	boolean isPlan() {
		return this.nature.equals(PLAN);
	}

	@Nullable String text(String column) {
		return this.row.get(column).asString(null);
	}

}
