package parkgraph.service.completeness;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import parkgraph.ontology.wording.Wording;

/**
 * What is declared about the completeness of a list.
 *
 * @param key its id
 * @param list which list
 * @param zh what the list holds, in Chinese
 * @param en what the list holds, in English
 * @param asOf the date the declaration is about; absent when nobody says
 * @param known how many are in the list; absent when nobody counted
 * @param expected how many there are; absent when nobody knows
 * @param complete whether the list has all of them
 * @param source where the declaration comes from
 */
record Completeness(String key, String list, String zh, String en, @Nullable String asOf, @Nullable Integer known,
		@Nullable Integer expected, boolean complete, @Nullable String source) {

	static Completeness of(Record row) {
		String list = row.get("list").asString("");
		return new Completeness(row.get("id").asString(), list, row.get("zh").asString(list),
				row.get("en").asString(list), text(row.get("asOf")), number(row.get("known")),
				number(row.get("expected")), row.get("complete").asBoolean(false), row.get("source").asString(null));
	}

	/** What it means when something is not found in the list. */
	public Wording whenNoneIsFound() {
		return this.complete ? new Wording("没有。", "There is none.")
				: new Wording("在库名录中未见（名录不完整%s）。".formatted(zhNumbers()),
						"None in the list, which is incomplete%s.".formatted(enNumbers()));
	}

	private String zhNumbers() {
		return (this.known == null || this.expected == null) ? "" : "：收录 %d，应有 %d".formatted(this.known, this.expected);
	}

	private String enNumbers() {
		return (this.known == null || this.expected == null) ? ""
				: ": it has %d of %d".formatted(this.known, this.expected);
	}

	private static @Nullable Integer number(Value value) {
		return value.isNull() ? null : value.asInt();
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : String.valueOf(value.asObject());
	}

}
