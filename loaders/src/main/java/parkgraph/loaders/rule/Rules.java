package parkgraph.loaders.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.batch.Finding.Severity;
import parkgraph.ontology.table.ShippedTable;
import parkgraph.ontology.table.TableRow;
import parkgraph.ontology.wording.Wording;

/**
 * All rules, each with an id of its own, as {@code rules.csv} declares them.
 */
public final class Rules {

	private static final Rules SHIPPED = read();

	private final Map<String, Rule> byId;

	private Rules(Map<String, Rule> byId) {
		this.byId = Collections.unmodifiableMap(byId);
	}

	/** The rules that are part of the program. */
	public static Rules shipped() {
		return SHIPPED;
	}

	private static Rules read() {
		Map<String, Rule> rules = new LinkedHashMap<>();
		for (TableRow row : ShippedTable.rows(Rules.class, "rules.csv")) {
			Rule rule = new Rule(row.text("rule"), constant(row, "outcome", Outcome.values()),
					constant(row, "severity", Severity.values()), wording(row, ""), wording(row, "says-"),
					wording(row, "when-"), wording(row, "mend-"));
			if (rules.put(rule.id(), rule) != null) {
				throw row.wrong("rule", "an id that no other rule has");
			}
		}
		return new Rules(rules);
	}

	private static Wording wording(TableRow row, String prefix) {
		return new Wording(row.text(prefix + "zh"), row.text(prefix + "en"));
	}

	private static <E extends Enum<E>> E constant(TableRow row, String column, E[] values) {
		String words = row.text(column).toUpperCase(Locale.ROOT);
		return Arrays.stream(values)
			.filter((value) -> value.name().equals(words))
			.findFirst()
			.orElseThrow(() -> row.wrong(column, "one of " + Arrays.toString(values).toLowerCase(Locale.ROOT)));
	}

	/** All of them, in the order of the catalogue. */
	public Collection<Rule> all() {
		return this.byId.values();
	}

	public Optional<Rule> find(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	/**
	 * The rule with an id.
	 * @throws IllegalArgumentException if there is none
	 */
	public Rule get(String id) {
		return find(id).orElseThrow(() -> new IllegalArgumentException("There is no rule \"%s\"".formatted(id)));
	}

}
