package parkgraph.ontology.text;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.amount.Unit;
import parkgraph.ontology.amount.UnitKind;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.table.ShippedTable;
import parkgraph.ontology.table.TableRow;
import parkgraph.ontology.wording.Wording;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every combination of qualifier, value and unit that occurs in the real files is read to
 * the step, or refused for a stated reason.
 */
class RealValuesTests {

	private static final ValueReader READER = ValueReader.shipped();

	static Stream<TableRow> rows() {
		return ShippedTable.rows(RealValuesTests.class, "printed-values.csv").stream();
	}

	@ParameterizedTest
	@MethodSource("rows")
	void readsOrRefuses(TableRow row) {
		PrintedValue printed = new PrintedValue(row.text("qualifier"), row.text("value"), row.text("unit"));
		assertThat(READER.read(printed, unit(row))).isEqualTo(expected(row, printed));
	}

	private static Unit unit(TableRow row) {
		UnitKind kind = UnitKind.ofCode(row.text("kind")).orElseThrow();
		String zh = (kind == UnitKind.YUAN) ? "元" : (kind == UnitKind.PERCENT) ? "%" : "";
		return new Unit(kind, zh, "", Integer.parseInt(row.text("decimals")));
	}

	private static ValueReading expected(TableRow row, PrintedValue printed) {
		if (row.text("outcome").equals("refused")) {
			return new NotRead(new Wording(row.text("zh"), row.text("en")));
		}
		Bounds bounds = new Bounds(Long.parseLong(row.text("low")), Long.parseLong(row.text("high")));
		return new ReadValue(bounds, row.text("approximate").equals("yes"), nature(row),
				Long.parseLong(row.text("precision")), printed.text());
	}

	private static @Nullable Nature nature(TableRow row) {
		return row.given("nature").map(Nature::valueOf).orElse(null);
	}

}
