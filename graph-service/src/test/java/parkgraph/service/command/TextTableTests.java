package parkgraph.service.command;

import java.util.List;

import org.junit.jupiter.api.Test;

import parkgraph.service.command.Table.Cell;

import static org.assertj.core.api.Assertions.assertThat;

class TextTableTests {

	@Test
	void chineseTakesTwoPlacesAndNumbersStandToTheRight() {
		Table table = new Table(List.of("园区", "亿元", "empty"), List.of(row("成都高新区", "10600", ""), row("A", "95.5", "")));
		assertThat(TextTable.of(table)).isEqualTo("""
				园区         亿元
				-----------------
				成都高新区  10600
				A            95.5
				""");
	}

	@Test
	void noRowsLeaveNothing() {
		assertThat(TextTable.of(new Table(List.of("a"), List.of()))).isEqualTo("\n\n");
	}

	@Test
	void widthOfMixedText() {
		assertThat(TextTable.width("超过500亿元（A）")).isEqualTo(16);
	}

	private static List<Cell> row(String name, String number, String other) {
		return List.of(new Cell(name, false), new Cell(number, true), new Cell(other, false));
	}

}
