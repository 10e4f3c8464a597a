package parkgraph.service.indicator;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnFixture;

import static org.assertj.core.api.Assertions.assertThat;

@OnFixture
class IndicatorIT {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void aWordFindsThemByCodeByNameAndByWhatPrintCallsThem() {
		assertThat(codes("patents")).containsExactly("patents");
		assertThat(codes("主营")).contains("main-business-revenue");
		assertThat(codes("营收")).contains("operating-revenue");
		assertThat(codes("没有")).isEmpty();
	}

	@Test
	void namesInPrintStandBesideTheName() {
		this.graphQl.document("{ indicators(search: \"operating-revenue\") { code printedNames } }")
			.execute()
			.path("indicators[0].printedNames")
			.entityList(String.class)
			.contains("营收", "营业总收入", "总营业收入");
	}

	private List<String> codes(String word) {
		return this.graphQl.document("query($word: String) { indicators(search: $word) { code } }")
			.variable("word", word)
			.execute()
			.path("indicators[*].code")
			.entityList(String.class)
			.get();
	}

}
