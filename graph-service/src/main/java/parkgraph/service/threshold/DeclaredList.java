package parkgraph.service.threshold;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import parkgraph.ontology.wording.Wording;

/**
 * How complete a list of parks is declared to be. Without such a word nobody can say that
 * there are no more.
 *
 * @param declared whether anything is declared at all
 * @param complete whether all parks are in the list
 * @param known how many of them are; absent when not declared
 * @param expected how many there are in reality; absent when not known
 * @param asOf when that was so; absent when not declared
 */
public record DeclaredList(boolean declared, boolean complete, @Nullable Integer known, @Nullable Integer expected,
		@Nullable String asOf) {

	/** Nobody has said how complete the list is. */
	public static final DeclaredList UNDECLARED = new DeclaredList(false, false, null, null, null);

	/**
	 * Reads what a statement returned.
	 * @param list a map, or null when nothing is declared
	 */
	public static DeclaredList of(Value list) {
		if (list.isNull()) {
			return UNDECLARED;
		}
		return new DeclaredList(true, list.get("complete").asBoolean(false), number(list.get("known")),
				number(list.get("expected")), list.get("asOf").isNull() ? null : list.get("asOf").asString());
	}

	private static @Nullable Integer number(Value value) {
		return value.isNull() ? null : value.asInt();
	}

	/** How many parks are missing from the list; absent when that is not known. */
	public @Nullable Integer missing() {
		if (this.complete) {
			return 0;
		}
		return (this.known != null && this.expected != null) ? Math.max(0, this.expected - this.known) : null;
	}

	/** The declaration in a sentence. */
	public Wording note() {
		if (!this.declared) {
			return new Wording("名录是否完整未作说明。", "Nothing is declared about how complete the list is.");
		}
		if (this.complete) {
			return new Wording("名录完整。", "The list is complete.");
		}
		if (this.known == null || this.expected == null) {
			return new Wording("名录不完整，实有多少个未知。", "The list is incomplete; how many there are in reality is not known.");
		}
		String zh = (this.asOf != null) ? "（%s年）".formatted(this.asOf) : "";
		String en = (this.asOf != null) ? " (%s)".formatted(this.asOf) : "";
		return new Wording("名录不完整：实有 %d 个中在库 %d 个%s。".formatted(this.expected, this.known, zh),
				"The list is incomplete: %d of %d are in the graph%s.".formatted(this.known, this.expected, en));
	}

}
