package parkgraph.service.threshold;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import parkgraph.ontology.amount.Bounds;
import parkgraph.service.graphql.CodedName;
import parkgraph.service.park.ParkLevel;

/**
 * The pieces that several rows of the threshold question have in common.
 */
final class RowValues {

	private RowValues() {
	}

	static @Nullable String text(Record row, String column) {
		Value value = row.get(column);
		return value.isNull() ? null : value.asString();
	}

	static Bounds bounds(Record row) {
		return new Bounds(row.get("low").asLong(), row.get("high").asLong());
	}

	static ParkRef park(Record row) {
		String region = text(row, "regionCode");
		return new ParkRef(row.get("code").asString(), row.get("zh").asString(), text(row, "en"), level(row),
				(region != null) ? new CodedName(region, row.get("regionZh").asString(), null) : null);
	}

	private static @Nullable ParkLevel level(Record row) {
		String word = text(row, "level");
		return (word != null) ? ParkLevel.of(word) : null;
	}

	static @Nullable SourceRef source(Record row) {
		String text = text(row, "sourceText");
		return (text != null) ? new SourceRef(text, text(row, "sourcePublishedOn"), text(row, "sourceAddress"),
				text(row, "sourceVerifiable")) : null;
	}

}
