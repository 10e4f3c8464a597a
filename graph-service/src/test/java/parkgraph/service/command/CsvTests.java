package parkgraph.service.command;

import java.util.List;

import org.junit.jupiter.api.Test;

import parkgraph.service.command.Table.Cell;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTests {

	@Test
	void quotesOnlyWhatNeedsIt() {
		assertThat(csv("plain", "a,b", "say \"yes\"", "two\nlines"))
			.isEqualTo("plain,\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\"");
	}

	@Test
	void whatLooksLikeAFormulaIsText() {
		assertThat(csv("=1+1", "+8", "-x", "@a")).isEqualTo("\"'=1+1\",\"'+8\",\"'-x\",\"'@a\"");
	}

	@Test
	void aNegativeNumberIsANumber() {
		assertThat(Csv.of(new Table(List.of("a"), List.of(List.of(new Cell("-12.5", true))))))
			.isEqualTo("a\r\n-12.5\r\n");
	}

	private static String csv(String... cells) {
		List<Cell> row = List.of(cells).stream().map((cell) -> new Cell(cell, false)).toList();
		String text = Csv.of(new Table(List.of(cells).stream().map((cell) -> "h").toList(), List.of(row)));
		return text.substring(text.indexOf("\r\n") + 2, text.length() - 2);
	}

}
