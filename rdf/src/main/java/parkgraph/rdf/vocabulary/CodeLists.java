package parkgraph.rdf.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.figure.Trust;
import parkgraph.ontology.indicator.Indicator;
import parkgraph.ontology.indicator.Indicators;
import parkgraph.ontology.scope.Area;
import parkgraph.ontology.scope.Place;
import parkgraph.ontology.scope.Regime;
import parkgraph.ontology.scope.Units;
import parkgraph.ontology.table.ShippedTable;
import parkgraph.ontology.table.TableRow;
import parkgraph.ontology.target.Ladder;
import parkgraph.ontology.target.Population;
import parkgraph.ontology.target.Populations;
import parkgraph.ontology.wording.Wording;

/**
 * The lists of codes that are part of the program. What has a type of its own is taken
 * from there; the sets that only loaders' forms know stand in two tables.
 */
public final class CodeLists {

	private CodeLists() {
	}

	/** All lists, by scheme in order. */
	public static List<CodeList> shipped() {
		return Stream.concat(ofTypes(), ofTables()).sorted(java.util.Comparator.comparing(CodeList::scheme)).toList();
	}

	/**
	 * The notation of a code that the graph keeps as the name of a constant.
	 * @param constant for example AT_LEAST
	 * @return for example at-least
	 */
	public static String notation(String constant) {
		return constant.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static Stream<CodeList> ofTypes() {
		return Stream.of(
				list("nature", "数据性质", "Natures of a figure", Nature.values(),
						(nature) -> Code.of(notation(nature.name()), nature.zh(), nature.en())),
				list("trust", "来源可信度", "Trust in a source", Trust.values(),
						(trust) -> Code.of(notation(trust.name()), trust.zh(), trust.en())),
				list("comparator", "比较方式", "Comparators", Comparator.values(),
						(comparator) -> Code.of(notation(comparator.name()), comparator.zh(), comparator.en())),
				list("counting-mode", "计数方式", "Counting modes", Ladder.Counting.values(),
						(counting) -> Code.of(counting.code(), counting.zh(), counting.en())),
				list("scope-units", "口径：单位范围", "Scope: units", Units.values(),
						(units) -> Code.of(units.code(), units.zh(), units.en())),
				list("scope-area", "口径：区域范围", "Scope: area", Area.Extent.values(),
						(extent) -> Code.of(extent.code(), extent.zh(), extent.en())),
				list("scope-place", "口径：在地原则", "Scope: place", Place.values(),
						(place) -> Code.of(place.code(), place.zh(), place.en())),
				list("scope-regime", "口径：统计制度", "Scope: regime", Regime.Kind.values(),
						(kind) -> Code.of(kind.code(), kind.zh(), kind.en())),
				new CodeList("indicator", new Wording("指标", "Indicators"),
						Indicators.shipped().all().stream().map(CodeLists::indicator).toList()),
				new CodeList("population", new Wording("计数范围", "Populations"),
						Populations.shipped().all().stream().map(CodeLists::population).toList()));
	}

	private static <T> CodeList list(String scheme, String zh, String en, T[] values, Function<T, Code> code) {
		return new CodeList(scheme, new Wording(zh, en), Arrays.stream(values).map(code).toList());
	}

	private static Code indicator(Indicator indicator) {
		Wording definition = indicator.definition();
		return new Code(indicator.code(), indicator.name(),
				(definition.zh().isBlank() || definition.en().isBlank()) ? null : definition, List.of());
	}

	private static Code population(Population population) {
		return new Code(population.code(), population.name(), population.note(), List.of());
	}

	private static Stream<CodeList> ofTables() {
		List<TableRow> codes = ShippedTable.rows(CodeLists.class, "codes.csv");
		return ShippedTable.rows(CodeLists.class, "code-lists.csv")
			.stream()
			.map((list) -> new CodeList(list.text("scheme"), new Wording(list.text("zh"), list.text("en")),
					codes.stream()
						.filter((code) -> code.text("scheme").equals(list.text("scheme")))
						.map(CodeLists::code)
						.toList()));
	}

	private static Code code(TableRow row) {
		return new Code(row.text("code"), new Wording(row.text("zh"), row.text("en")), null,
				row.given("same-as").map((addresses) -> List.of(addresses.split(" "))).orElse(List.of()));
	}

}
