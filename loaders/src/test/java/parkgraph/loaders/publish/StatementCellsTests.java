package parkgraph.loaders.publish;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.figure.Statement;
import parkgraph.ontology.figure.Trust;
import parkgraph.ontology.period.Period;
import parkgraph.ontology.scope.Scope;
import parkgraph.queries.LoadStatement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The cells of a statement come without names, so their order has to be that of the
 * Cypher that reads them.
 */
class StatementCellsTests {

	private static final Pattern CELL = Pattern.compile("(\\w+): cells\\[(\\d+)]");

	private static ReadStatement statement() {
		Stated stated = new Stated(new ThingRef("Park", "P1"), null, "operating-revenue", "unstated", "2021", 2021,
				true, new Bounds(1, 2), false, 3, Nature.ANNUAL, Trust.LOW, "S1", "2022-05",
				new Stated.Print("1元", "营业收入", "一区", "2021年", "全区"),
				new Origin("figures.xlsx", "Sheet", 7, "revenue", 4));
		Statement read = new Statement("id", "P1", "operating-revenue", Scope.parse("unstated"), Period.parse("2021"),
				new Bounds(1, 2), 3, false, "1元", Nature.ANNUAL, Trust.LOW, "S1", "2022-05");
		return new ReadStatement(stated, read, "hash", 99);
	}

	private static List<String> names(LoadStatement statement) {
		Map<Integer, String> names = new TreeMap<>();
		CELL.matcher(statement.text())
			.results()
			.forEach((found) -> names.put(Integer.valueOf(found.group(2)), found.group(1)));
		return List.copyOf(names.values());
	}

	@Test
	void observationsReadTheCellsInOrder() {
		List<String> names = names(LoadStatement.CREATE_OBSERVATIONS);
		List<?> cells = statement().cells();
		assertThat(cells).hasSameSizeAs(names);
		Map<String, Object> read = new TreeMap<>();
		for (int i = 0; i < cells.size(); i++) {
			read.put(names.get(i), cells.get(i));
		}
		assertThat(read).containsEntry("id", "id")
			.containsEntry("file", "figures.xlsx")
			.containsEntry("sheet", "Sheet")
			.containsEntry("row", 7L)
			.containsEntry("cell", "revenue")
			.containsEntry("part", 4)
			.containsEntry("printed", "1元")
			.containsEntry("indicatorPrinted", "营业收入")
			.containsEntry("namePrinted", "一区")
			.containsEntry("periodPrinted", "2021年")
			.containsEntry("scopeNote", "全区")
			.containsEntry("subject", "P1")
			.containsEntry("subjectLabel", "Park")
			.containsEntry("indicator", "operating-revenue")
			.containsEntry("scope", "unstated")
			.containsEntry("period", "2021")
			.containsEntry("year", 2021)
			.containsEntry("low", 1L)
			.containsEntry("high", 2L)
			.containsEntry("approximate", false)
			.containsEntry("precision", 3L)
			.containsEntry("nature", "ANNUAL")
			.containsEntry("trust", "LOW")
			.containsEntry("source", "S1")
			.containsEntry("publishedOn", "2022-05")
			.containsEntry("hash", "hash")
			.containsEntry("about", 99L);
	}

	@Test
	void figuresReadTheirMarksBehindTheCells() {
		List<String> cells = names(LoadStatement.CREATE_OBSERVATIONS);
		List<String> figures = names(LoadStatement.CREATE_FIGURES);
		assertThat(figures).startsWith(cells.toArray(String[]::new))
			.endsWith("series", "since", "until", "sinceInternal", "untilInternal")
			.hasSize(cells.size() + 5);
	}

}
