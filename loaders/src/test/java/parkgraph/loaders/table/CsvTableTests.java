package parkgraph.loaders.table;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CsvTableTests {

	@Test
	void headerIsRowOne() {
		List<TableRow> rows = rows("name,value\n甲,1\n乙,2\n");
		assertThat(rows).extracting(TableRow::number).containsExactly(2L, 3L);
		assertThat(rows.get(1).cell("name")).isEqualTo("乙");
	}

	@Test
	void lineBreakInsideACellDoesNotShiftTheCount() {
		List<TableRow> rows = rows("name,value\n\"甲\n(续)\",1\n乙,2\n");
		assertThat(rows).extracting(TableRow::number).containsExactly(2L, 3L);
		assertThat(rows.get(0).print("name")).isEqualTo("甲\n(续)");
	}

	@Test
	void blankRowsCountButSayNothing() {
		List<TableRow> rows = rows("name,value\n\n甲,1\n,\n乙,2");
		assertThat(rows).extracting(TableRow::number).containsExactly(3L, 5L);
	}

	@Test
	void byteOrderMarkIsNotPartOfTheFirstName() {
		assertThat(rows("\uFEFFname\r\n甲\r\n").get(0).cell("name")).isEqualTo("甲");
	}

	@Test
	void missingCellsAndColumnsAreBlank() {
		TableRow row = rows("name,value,unit\n甲, 1000 \n").get(0);
		assertThat(row.cell("unit")).isNull();
		assertThat(row.cell("source")).isNull();
		assertThat(row.cell("value")).isEqualTo("1000");
		assertThat(row.print("value")).isEqualTo(" 1000 ");
	}

	@Test
	void anotherEncodingIsSaidWithTheLastGoodRow() {
		byte[] gbk = "name,value\n甲,1\n".getBytes(Charset.forName("GBK"));
		assertThatThrownBy(() -> rows(gbk)).isInstanceOf(UnreadableTableException.class)
			.hasMessage("t.csv: ENCODING after row 0");
	}

	@Test
	void openQuoteIsSaid() {
		assertThatThrownBy(() -> rows("name\n\"甲\" 乙\n")).isInstanceOf(UnreadableTableException.class)
			.hasMessage("t.csv: STRUCTURE after row 1");
	}

	@Test
	void emptyFileHasNoHeader() {
		assertThatThrownBy(() -> rows("\n\n")).isInstanceOf(UnreadableTableException.class)
			.hasMessage("t.csv: no header row");
	}

	private static List<TableRow> rows(String text) {
		return rows(text.getBytes(StandardCharsets.UTF_8));
	}

	private static List<TableRow> rows(byte[] bytes) {
		List<TableRow> rows = new ArrayList<>();
		try (CsvTable table = new CsvTable("t.csv", new ByteArrayInputStream(bytes))) {
			for (TableRow row = table.next(); row != null; row = table.next()) {
				rows.add(row);
			}
		}
		return rows;
	}

}
