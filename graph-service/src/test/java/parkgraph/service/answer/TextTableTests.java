package parkgraph.service.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import parkgraph.service.answer.Table.Cell;
import parkgraph.service.answer.Table.Header;

import static org.assertj.core.api.Assertions.assertThat;

class TextTableTests {

	@Test
	void chineseTakesTwoPlacesNumbersStandToTheRightAndEmptyColumnsAreNamed() {
		Table table = table("园区,亿元,英文名", "成都高新区,10600,", "A,95.5,");
		assertThat(printed(table, 120)).isEqualTo("""
				园区         亿元
				-----------------
				成都高新区  10600
				A            95.5
				空列，未列出：英文名""");
	}

	@Test
	void aTableThatIsTooWideSaysOnceWhatIsTheSameAndPutsTheLongestTextUnderItsRow() {
		Table table = table("名次,园区,级别,来源", "1,成都高新技术产业开发区,国家级,中国网 2022-04-18 bbs.example.com", "2,绵阳高新区,国家级,四川日报");
		assertThat(printed(table, 36)).isEqualTo("""
				名次  园区
				----------------------------
				   1  成都高新技术产业开发区
				    来源：中国网 2022-04-18
				    bbs.example.com
				   2  绵阳高新区
				    来源：四川日报
				各行相同：级别：国家级""");
	}

	@Test
	void longTextIsBrokenAndInTheEndCut() {
		Table table = table("行,说明", "1,一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十");
		assertThat(printed(table, 28)).isEqualTo("""
				行  说明
				----------------------------
				 1  一二三四五六七八九十一二
				    三四五六七八九十一二三四
				    五六七八九十一二三四五…""");
	}

	@Test
	void aHeaderIsBrokenBeforeAFigureIs() {
		Table table = table("Park,Growth needed in %", "成都高新技术产业开发区,4.17");
		assertThat(printed(table, 32)).isEqualTo("""
				                          Growth
				                          needed
				Park                        in %
				--------------------------------
				成都高新技术产业开发区      4.17""");
	}

	@Test
	void noRowsLeaveNothing() {
		assertThat(TextTable.lines(new Table(List.of(Header.of("a")), List.of()), 120, Locale.ENGLISH)).isEmpty();
	}

	private static String printed(Table table, int width) {
		return String.join("\n", TextTable.lines(table, width, Locale.CHINESE));
	}

	private static Table table(String headers, String... rows) {
		return new Table(Stream.of(headers.split(",")).map(Header::of).toList(), Arrays.stream(rows)
			.map((row) -> Stream.of(row.split(",", -1)).map((cell) -> new Cell(cell, cell.matches("[0-9.]+"))).toList())
			.toList());
	}

}
