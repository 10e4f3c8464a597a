package parkgraph.loaders.kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import parkgraph.loaders.sheet.CellKind;
import parkgraph.loaders.sheet.SheetCell;
import parkgraph.ontology.amount.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class FigureValuesTests {

	private final FigureValues values = new FigureValues();

	private String read(CellKind kind, String text, String unit) {
		return this.values.read(new SheetCell(1, kind, text), "", unit, Unit.YUAN)
			.fold((read) -> String.valueOf(read.bounds().low()), (refused) -> refused.reason().en(),
					(missing) -> "missing");
	}

	@ParameterizedTest
	@CsvSource({ "1.6（亿元）,'',160000000", "1.6(亿元),亿元,160000000", "'16,188,706',万元,161887060000", "１２３４.５,万元,12345000",
			"500亿元,亿元,50000000000", "—,亿元,missing", "无,亿元,missing" })
	void textIsReadAsPrintIs(String text, String unit, String steps) {
		assertThat(read(CellKind.TEXT, text, unit)).isEqualTo(steps);
	}

	@Test
	void wrongGroupingAndMissingUnitsAreRefused() {
		assertThat(read(CellKind.TEXT, "1,20", "亿元"))
			.isEqualTo("\"1,20\" has its separators in the wrong places; one comma every three digits");
		assertThat(read(CellKind.NUMBER, "500", ""))
			.isEqualTo("\"500\" is printed without a unit; expected the like of 亿元");
		assertThat(read(CellKind.TEXT, "500亿元", "万元")).isEqualTo(
				"\"500亿元\" brings a unit of its own beside the unit \"万元\", and nothing tells which holds; remove one of them");
	}

	@ParameterizedTest
	@CsvSource({ "1.23456789,123456789", "1.234567885,123456788", "1.234567895,123456790", "-0.000000004,0" })
	void computedNumbersAreRoundedHalfEvenToTheStep(String text, String steps) {
		assertThat(read(CellKind.NUMBER, text, "亿元")).isEqualTo(steps);
	}

	@Test
	void typedNumbersFinerThanTheStepAreNotRounded() {
		assertThat(read(CellKind.TEXT, "1.234567895", "亿元")).isEqualTo("\"1.234567895亿元\" is finer than 1元");
	}

}
