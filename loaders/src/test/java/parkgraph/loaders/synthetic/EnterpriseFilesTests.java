package parkgraph.loaders.synthetic;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkgraph.loaders.table.TableRow;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Enterprises, where they work and what the largest make.
 */
class EnterpriseFilesTests {

	private static List<TableRow> operations;

	private static List<TableRow> largest;

	@BeforeAll
	static void write(@TempDir Path directory) {
		new SyntheticProvince(new ProvinceShape(60, 1000, Year.of(2020), Year.of(2021), 2014)).writeTo(directory);
		operations = new Written(directory).rows("enterprises_in_parks.csv");
		largest = new Written(directory).rows("enterprise_revenue.csv");
	}

	@Test
	void everyEnterpriseWorksInAPark() {
		assertThat(operations.stream().map((row) -> row.print("enterprise_as_printed")).distinct()).hasSize(1000);
	}

	@Test
	void someWorkInTwoParks() {
		assertThat(operations).hasSizeBetween(1005, 1040);
	}

	@Test
	void parkCodeAndNameBelongTogether() {
		Map<String, Set<String>> names = operations.stream()
			.collect(Collectors.groupingBy((row) -> row.print("park_id"),
					Collectors.mapping((row) -> row.print("park_name"), Collectors.toSet())));
		assertThat(names.values()).allSatisfy((set) -> assertThat(set).hasSize(1));
	}

	@Test
	void ranksAHundredEachYear() {
		assertThat(largest).hasSize(200);
		assertThat(largest.subList(0, 100))
			.extracting((row) -> Long.parseLong(row.print("value_as_printed").replace(",", "")))
			.isSortedAccordingTo((one, other) -> Long.compare(other, one));
		assertThat(largest.get(99).print("rank_as_printed")).isEqualTo("100");
		assertThat(largest.get(100).print("rank_as_printed")).isEqualTo("1");
	}

	@Test
	void theLargestWorkInTheParksToo() {
		Set<String> known = operations.stream()
			.map((row) -> row.print("enterprise_as_printed"))
			.collect(Collectors.toSet());
		assertThat(largest).extracting((row) -> row.print("enterprise_as_printed")).isSubsetOf(known);
	}

}
