package parkgraph.service.threshold;

import org.junit.jupiter.api.Test;

import parkgraph.ontology.wording.Wording;

import static org.assertj.core.api.Assertions.assertThat;

class HeadlineTests {

	@Test
	void nothingKnownIsNotZero() {
		assertThat(Headline.of(2020, 90, 0)).isEqualTo(new Wording("2020年无法判定：0 个园区有直接数据，90 个没有。",
				"2020 is not known: 0 parks with direct figures, 90 without."));
	}

	@Test
	void aLittleIsKnown() {
		assertThat(Headline.of(2018, 90, 1)).isEqualTo(new Wording("2018年只知道一部分：1 个园区有直接数据，89 个没有。",
				"2018 is known in part: 1 park with direct figures, 89 without."));
	}

	@Test
	void allIsKnown() {
		assertThat(Headline.of(2018, 2, 2))
			.isEqualTo(new Wording("2018年可以判定：2 个园区均有直接数据。", "2018 is known: 2 parks, all with direct figures."));
	}

	@Test
	void eachParkByItsOwnYear() {
		assertThat(Headline.of(null, 90, 4)).isEqualTo(new Wording("按各园区最新年份，只知道一部分：4 个园区有直接数据，86 个没有。",
				"By each park's newest year, the answer is known in part: 4 parks with direct figures, 86 without."));
	}

	@Test
	void noParksAtAll() {
		assertThat(Headline.of(2020, 0, 0))
			.isEqualTo(new Wording("所选范围内没有园区。", "There are no parks in this selection."));
	}

}
