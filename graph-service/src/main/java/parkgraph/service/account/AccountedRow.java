package parkgraph.service.account;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import parkgraph.ontology.wording.Wording;

/**
 * What became of one row of a file.
 *
 * @param file name of the file
 * @param row which row, counted from 1 with the header
 * @param outcomes what became of it, each kind once
 * @param made one by one
 */
record AccountedRow(String file, int row, List<RowOutcome> outcomes, List<Made> made) {

	static AccountedRow of(Record row) {
		List<Made> made = row.get("made").asList(Made::of);
		return new AccountedRow(row.get("file").asString(), row.get("row").asInt(),
				made.stream().map(Made::outcome).distinct().sorted().toList(), made);
	}

	/**
	 * One thing that became of a row.
	 *
	 * @param outcome which kind
	 * @param id global id of the thing or observation; absent for findings
	 * @param rule stable id of the rule that noticed something; absent unless it is a
	 * finding
	 * @param cell which cell; absent when the whole row is meant
	 * @param found what stood there; absent when the whole row is meant
	 * @param reason what is the matter and what to do; absent unless it is a finding
	 */
	record Made(RowOutcome outcome, @Nullable String id, @Nullable String rule, @Nullable String cell,
			@Nullable String found, @Nullable Wording reason) {

		static Made of(Value value) {
			RowOutcome outcome = RowOutcome.valueOf(value.get("outcome").asString());
			String zh = value.get("zh").asString(null);
			return new Made(outcome, id(outcome, value), value.get("rule").asString(null),
					value.get("cell").asString(null), value.get("found").asString(null),
					(zh == null) ? null : new Wording(zh, value.get("en").asString(zh)));
		}

		private static @Nullable String id(RowOutcome outcome, Value value) {
			return switch (outcome) {
				case THING -> value.get("label").asString("").toLowerCase(java.util.Locale.ROOT) + "/"
						+ value.get("key").asString("");
				case OBSERVATION -> "observation/" + value.get("id").asString("");
				case WITHDRAWAL, TEXT, REFUSED, NOTE -> null;
			};
		}

	}

}
