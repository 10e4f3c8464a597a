package parkgraph.service.threshold;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnFixture;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the threshold question cannot be asked, and what it says then.
 */
@OnFixture
class ThresholdRefusalsIT {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void refusesWhatCannotBeAskedAndSaysWhatCan() {
		assertThat(problem("ladder: \"x\""))
			.isEqualTo("没有台阶“x”，可用的有：zones-2015, province-2020, zones-2027, parks-2030。");
		assertThat(problem("population: \"x\""))
			.isEqualTo("没有园区范围“x”，可用的有：development-zone 开发区, empty 空, industrial-park 产业园区。");
		assertThat(problem("region: \"x\"")).isEqualTo("没有行政区划“x”，可用的有：510000 四川省, 510100 成都市, 510700 绵阳市。");
		assertThat(problem("year: 1948")).isEqualTo("year 为 1948，应在 1949 到 2100 之间。");
		assertThat(problem("year: 2101")).isEqualTo("year 为 2101，应在 1949 到 2100 之间。");
		assertThat(problem("year: 2020, latest: true")).isEqualTo("year 与 latest: true 只能给出其一。");
		assertThat(problem("ladder: \"zones-2027\", thresholds: [500]")).isEqualTo("ladder 与 thresholds 只能给出其一。");
		assertThat(problem("thresholds: []")).isEqualTo("thresholds 给出了 0 个门槛，应为 1 到 20 个。");
		assertThat(problem("thresholds: [0]")).isEqualTo("门槛 0 亿元不可用，应大于 0 且精确到元。");
		assertThat(problem("within: -0.01")).isEqualTo("within 为 -0.01，应在 0 到 100（百分比）之间。");
		assertThat(problem("within: 100.01")).isEqualTo("within 为 100.01，应在 0 到 100（百分比）之间。");
		assertThat(problem("level: FOO")).contains("FOO").contains("ParkLevel");
	}

	@Test
	void refusesInEnglishWhoeverAsksInEnglish(@Autowired @Qualifier("english") GraphQlTester english) {
		english.document("{ parksNear(within: 101) { year } }").execute().errors().satisfy((errors) -> {
			assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getMessage()).isEqualTo("within is 101; it must be between 0 and 100 (percent).");
				assertThat(error.getErrorType()).hasToString("BAD_REQUEST");
				assertThat(error.getExtensions()).containsEntry("code", "WITHIN_RANGE")
					.containsEntry("hint", "0 lists only parks exactly on the threshold.");
			});
		});
	}

	@Test
	void refusesAPageThatIsTooLarge() {
		assertThat(firstError("{ parksNear { rungs { near(first: 1001) { rank } } } }"))
			.isEqualTo("first 为 1001，允许 0 到 1000。");
	}

	private String problem(String arguments) {
		return firstError("{ parksNear(" + arguments + ") { year } }");
	}

	private String firstError(String document) {
		StringBuilder message = new StringBuilder();
		this.graphQl.document(document)
			.execute()
			.errors()
			.satisfy((errors) -> message.append(errors.stream().map(ResponseError::getMessage).findFirst().orElse("")));
		return message.toString();
	}

}
