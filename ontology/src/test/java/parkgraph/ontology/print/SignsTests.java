package parkgraph.ontology.print;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignsTests {

	@Test
	void fullWidthSignsBecomeHalfWidth() {
		assertThat(Signs.narrow("　５００．５（亿元）％　")).isEqualTo("500.5(亿元)%");
	}

	@Test
	void dashesQuotesAndLettersAreOfOneKindWhenLookedUp() {
		assertThat(Signs.fold("1—8月 “ＧＤＰ”  Revenue")).isEqualTo("1-8月 \"gdp\" revenue");
	}

	@Test
	void clausesEndAtCommasOutsideBrackets() {
		assertThat(Signs.clauses("首次突破千亿元；口径为三次产业合计(含一产,三产),非仅工业;;")).containsExactly("首次突破千亿元", "口径为三次产业合计(含一产,三产)",
				"非仅工业");
		assertThat(Signs.clauses("")).isEmpty();
	}

}
