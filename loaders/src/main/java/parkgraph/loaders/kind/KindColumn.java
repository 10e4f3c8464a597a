package parkgraph.loaders.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.table.TableRow;
import parkgraph.ontology.wording.Wording;

/**
 * A column of a kind of content.
 *
 * @param id its name within the kind
 * @param type what it may hold
 * @param unit the unit its template gives; empty when it has none
 * @param need whether it must be filled in
 * @param becomes what its cells become
 * @param choices the words of its list and what is stored for each; empty without a list
 * @param rules limits on its values
 * @param label what it is called
 * @param synonyms other headings it goes by
 * @param help what to write in it
 * @param example a cell as it may be filled in
 */
record KindColumn(String id, ColumnType type, String unit, Need need, List<Becomes> becomes,
		Map<String, String> choices, ValueLimits rules, Wording label, List<String> synonyms, Wording help,
		String example) {

	private static final Pattern BAR = Pattern.compile("\\|");

	/**
	 * Whether a column must be filled in.
	 */
	enum Need {

		/** In every row. */
		YES,

		/** At least one of the columns of the kind that say so. */
		ANY,

		/** It may be blank. */
		NO

	}

	static KindColumn read(TableRow row) {
		ColumnType type = ColumnType.ofCode(row.text("type")).orElseThrow(() -> row.wrong("type", "one of " + codes()));
		List<Becomes> becomes = new ArrayList<>();
		for (String use : row.text("becomes").split(" ")) {
			becomes
				.add(Becomes.parse(use).orElseThrow(() -> row.wrong("becomes", "roles such as set:level or link:AT")));
		}
		Need need = switch (row.text("required")) {
			case "yes" -> Need.YES;
			case "any" -> Need.ANY;
			case "" -> Need.NO;
			default -> throw row.wrong("required", "yes, any or nothing");
		};
		return new KindColumn(row.text("column"), type, row.text("unit"), need, List.copyOf(becomes), choices(row),
				ValueLimits.parse(row), new Wording(row.text("zh"), row.text("en")),
				row.given("synonyms").map((text) -> BAR.splitAsStream(text).toList()).orElse(List.of()),
				new Wording(row.text("help-zh"), row.text("help-en")), row.text("example"));
	}

	private static String codes() {
		return String.join(", ", Arrays.stream(ColumnType.values()).map(ColumnType::code).toList());
	}

	private static Map<String, String> choices(TableRow row) {
		Map<String, String> choices = new LinkedHashMap<>();
		for (String choice : BAR.split(row.text("choices"))) {
			if (!choice.isBlank()) {
				String[] both = choice.split("=", 2);
				choices.put(both[0], both[both.length - 1]);
			}
		}
		return Collections.unmodifiableMap(choices);
	}

	/** All headings it is known by. */
	List<String> headings() {
		List<String> headings = new ArrayList<>(List.of(this.label.zh(), this.label.en(), this.id));
		headings.addAll(this.synonyms);
		return headings;
	}

	/** The use of the cells in a role, if the column has that role. */
	@Nullable Becomes in(Becomes.Role role) {
		return this.becomes.stream().filter((use) -> use.role() == role).findFirst().orElse(null);
	}

	boolean is(Becomes.Role role) {
		return in(role) != null;
	}

	/** The indicator whose values it holds, if the declaration names one. */
	Optional<String> indicator() {
		return Optional.ofNullable(in(Becomes.Role.FIGURE)).map(Becomes::detail);
	}

	/** The heading its template gives it: the label and the unit in brackets. */
	String heading() {
		return this.label.zh() + (this.unit.isEmpty() ? "" : "（" + this.unit + "）");
	}

}
