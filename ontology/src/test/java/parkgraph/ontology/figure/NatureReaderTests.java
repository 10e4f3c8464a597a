package parkgraph.ontology.figure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NatureReaderTests {

	private static final NatureReader READER = NatureReader.shipped();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			实际 | '' | UNSTATED
			'' | '' | UNSTATED
			目标/计划 | '' | PLAN
			预计 | '' | PROJECTED
			初步 | 初步数 | FLASH
			实际 | 初步统计 | FLASH
			实际 | 修订前口径 | FLASH
			实际 | 修订后口径 | VERIFIED
			实际 | 增长20%;年报 | ANNUAL
			目标/计划 | 初步统计 | PLAN
			实际 | “十三五”目标未写 | UNSTATED
			预计 | 1-11月;印作“预计”;同比+33% | PROJECTED
			""")
	void readsStatusAndNote(String status, String note, Nature nature) {
		assertThat(READER.read(status, note)).contains(nature);
	}

	@Test
	void whatStandsBesideTheNumberWeakensTheStatus() {
		assertThat(READER.read("实际", "", Nature.PROJECTED, null)).contains(Nature.PROJECTED);
		assertThat(READER.read("预计", "", Nature.PLAN)).contains(Nature.PLAN);
		assertThat(READER.read("目标/计划", "", Nature.PROJECTED)).contains(Nature.PLAN);
	}

	@Test
	void anUnknownStatusIsNotGuessedAt() {
		assertThat(READER.read("大概", "")).isEmpty();
	}

}
