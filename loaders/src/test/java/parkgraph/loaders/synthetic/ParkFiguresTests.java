package parkgraph.loaders.synthetic;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkgraph.loaders.table.TableRow;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the default province prints about its parks.
 */
class ParkFiguresTests {

	private static List<TableRow> rows;

	private static Written written;

	@BeforeAll
	static void writeDefaultProvince(@TempDir Path directory) {
		new SyntheticProvince(ProvinceShape.DEFAULT).writeTo(directory);
		written = new Written(directory);
		rows = written.rows("park_revenue.csv");
	}

	@ParameterizedTest
	@CsvSource({ "SYN001, 50000000000", "SYN002, 50000000001", "SYN003, 300000000000", "SYN004, 299999999999",
			"SYN005, 48000000000", "SYN006, 48000000000" })
	void parksAtABoundaryArePrintedToTheYuan(String park, String yuan) {
		for (String year : List.of("2020", "2023")) {
			assertThat(revenue(park, year)).singleElement()
				.satisfies((row) -> assertThat(row.print("value_as_printed")).isEqualTo(yuan))
				.satisfies((row) -> assertThat(row.print("unit_as_printed")).isEqualTo("元"))
				.satisfies((row) -> assertThat(row.print("indicator")).isEqualTo("营业收入"));
		}
	}

	@Test
	void plantedErrorsStandWhereTheListSays() {
		List<TableRow> planted = written.rows("planted.csv");
		assertThat(planted).extracting((row) -> row.print("kind"))
			.contains("UNIT_SLIP", "TRANSPOSED_DIGITS", "WRONG_CODE", "IMPOSSIBLE_PERCENT");
		assertThat(planted).allSatisfy((error) -> {
			TableRow wrong = written.rows(error.print("file")).get(Integer.parseInt(error.print("row")) - 2);
			assertThat(wrong.number()).hasToString(error.print("row"));
			assertThat(wrong.print("row_id")).isEqualTo(error.print("row_id"));
			assertThat(error.print("printed")).startsWith(wrong.print(error.print("column")));
			assertThat(error.print("right")).isNotEqualTo(error.print("printed"));
		});
	}

	@Test
	void plantedErrorsComeOnceInFiftyParks() {
		assertThat(written.rows("planted.csv")).hasSize(12);
	}

	@Test
	void aWrongCodeBelongsToAnotherParkThanTheName() {
		TableRow error = written.rows("planted.csv")
			.stream()
			.filter((row) -> row.print("kind").equals("WRONG_CODE"))
			.findFirst()
			.orElseThrow();
		TableRow wrong = rows.get(Integer.parseInt(error.print("row")) - 2);
		assertThat(written.rows("parks.csv")).filteredOn((park) -> park.print("park_id").equals(error.print("right")))
			.singleElement()
			.satisfies((park) -> assertThat(park.print("name")).isEqualTo(wrong.print("park_name_as_printed")));
	}

	@Test
	void quickCountsAreFollowedByTheFinalFigureOfTheSameKey() {
		Set<String> keys = rows.stream()
			.filter((row) -> row.print("status").equals("实际"))
			.map(ParkFiguresTests::key)
			.collect(Collectors.toSet());
		assertThat(rows).filteredOn((row) -> row.print("status").equals("初步"))
			.hasSizeGreaterThan(50)
			.extracting(ParkFiguresTests::key)
			.isSubsetOf(keys);
	}

	@ParameterizedTest
	@CsvSource({ "qualifier, 突破", "qualifier, 约", "qualifier, 力争", "unit_as_printed, 亿元以上", "unit_as_printed, 万元",
			"status, 预计", "status, 目标/计划", "period, 上半年", "period, 前三季度", "period, 1-10月", "period, 一季度",
			"scope_note, 核心区", "scope_note, 区属口径", "trust, low", "trust, medium", "entity_kind, host_county",
			"entity_kind, new_area", "indicator, 主营业务收入", "indicator, 营业收入" })
	void showsWhatRealPrintShows(String column, String value) {
		assertThat(rows).filteredOn((row) -> row.print(column).equals(value)).hasSizeGreaterThan(5);
	}

	@Test
	void nobodyPrintsMainBusinessRevenueSince2019() {
		assertThat(rows).filteredOn((row) -> row.print("indicator").equals("主营业务收入"))
			.extracting((row) -> row.print("year"))
			.doesNotContain("2019", "2020", "2021", "2022", "2023");
	}

	@Test
	void someYearsAreMissing() {
		long present = rows.stream()
			.filter((row) -> row.print("indicator").endsWith("收入") && row.print("entity_kind").equals("park"))
			.filter((row) -> row.print("period").equals("全年") && row.print("status").equals("实际"))
			.filter((row) -> !row.print("indicator").equals("税收收入"))
			.map((row) -> row.print("park_id") + row.print("year"))
			.distinct()
			.count();
		assertThat(present).isBetween(145 * 15 * 75 / 100L, 145 * 15 * 92 / 100L);
	}

	@Test
	void aMergedParkPrintsNothingOnceItIsGone() {
		TableRow merged = written.rows("parks.csv")
			.stream()
			.filter((park) -> park.print("notes").contains("并入"))
			.findFirst()
			.orElseThrow();
		String year = merged.print("notes").substring(0, 4);
		assertThat(rows).filteredOn((row) -> row.print("park_id").equals(merged.print("park_id")))
			.isNotEmpty()
			.filteredOn((row) -> !row.print("status").equals("目标/计划"))
			.extracting((row) -> row.print("year"))
			.allSatisfy((printed) -> assertThat(printed).isLessThan(year));
	}

	@Test
	void aRenamedParkIsPrintedUnderTheNameOfItsTime() {
		TableRow alias = written.rows("park_aliases.csv")
			.stream()
			.filter((row) -> row.print("kind").equals("former_name"))
			.findFirst()
			.orElseThrow();
		assertThat(rows).filteredOn((row) -> row.print("park_id").equals(alias.print("park_id")))
			.extracting((row) -> row.print("park_name_as_printed"))
			.contains(alias.print("alias"), alias.print("park_name"));
	}

	private static String key(TableRow row) {
		return Stream.of("park_id", "year", "period", "indicator").map(row::print).collect(Collectors.joining("/"));
	}

	private static List<TableRow> revenue(String park, String year) {
		return rows.stream()
			.filter((row) -> row.print("park_id").equals(park) && row.print("year").equals(year))
			.filter((row) -> List.of("营业收入", "主营业务收入").contains(row.print("indicator")))
			.filter((row) -> !row.print("status").equals("目标/计划"))
			.toList();
	}

}
