package parkgraph.service.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import parkgraph.ontology.amount.Yuan;
import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.graphql.CodedName;

/**
 * Makes a ladder of a row of the graph.
 */
final class LadderRow {

	private LadderRow() {
	}

	static Ladder read(Record row) {
		List<Rung> rungs = new ArrayList<>();
		for (Value rung : row.get("rungs").values()) {
			rungs.add(rung(rungs.size(), rung));
		}
		return new Ladder(row.get("code").asString(), row.get("zh").asString(), row.get("en").asString(),
				row.get("document").isNull() ? null : LadderDocument.of(row.get("document")),
				Objects.requireNonNull(CodedName.of(row.get("indicator"))),
				Objects.requireNonNull(CodedName.of(row.get("population"))), row.get("deadline").asInt(),
				!row.get("deadlineInferred").asBoolean(false), row.get("inForceFrom").asInt(),
				row.get("inForceUntil").asInt(),
				CountingMode.valueOf(row.get("counting").asString().toUpperCase(Locale.ROOT)), rungs);
	}

	private static Rung rung(int index, Value rung) {
		String zh = rung.get("zh").asString();
		return new Rung(index, rung.get("id").asString(), new Wording(zh, rung.get("en").asString(zh)),
				new Yuan(rung.get("threshold").asLong()),
				Comparator.valueOf(rung.get("thresholdComparator").asString()), rung.get("value").asInt(),
				Comparator.valueOf(rung.get("comparator").asString()));
	}

}
