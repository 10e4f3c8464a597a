package parkgraph.service.enterprise;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import parkgraph.service.park.Industry;

/**
 * An enterprise at work in a park.
 *
 * @param enterprise which enterprise
 * @param basis whether it operates or is registered there, or print does not say
 * @param from since when; absent when unknown
 * @param to until when; absent when unknown or still there
 * @param industryPrinted its industry as printed; absent when nothing was
 * @param industries the industries that print was matched with
 * @param industryInferred whether that match is a guess
 */
record EnterpriseAtWork(Enterprise enterprise, String basis, @Nullable String from, @Nullable String to,
		@Nullable String industryPrinted, List<Industry> industries, boolean industryInferred) {

	static EnterpriseAtWork of(Record row) {
		Value operation = row.get("operation");
		return new EnterpriseAtWork(Enterprise.of(row.get("enterprise")), operation.get("basis").asString("unstated"),
				text(operation.get("from")), text(operation.get("to")), operation.get("industryPrinted").asString(null),
				row.get("industries").asList(Industry::of), operation.get("industryInferred").asBoolean(false));
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : String.valueOf(value.asObject());
	}

}
