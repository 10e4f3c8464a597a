package parkgraph.service.threshold;

import org.junit.jupiter.api.Test;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.graphql.Money;

import static org.assertj.core.api.Assertions.assertThat;

class ShownBoundsTests {

	private static final long YI = 100_000_000;

	@Test
	void breakingThroughExcludesTheNumberItself() {
		ShownBounds shown = new ShownBounds(Bounds.over(600 * YI));
		assertThat(shown.low()).isEqualTo(Money.ofYuan(600 * YI));
		assertThat(shown.lowExcluded()).isTrue();
		assertThat(shown.high()).isNull();
		assertThat(shown.value()).isNull();
		assertThat(shown.known(false)).isEqualTo(
				new Wording("已知超过600亿元，上限未知。", "Known to be more than 60 billion yuan; the upper end is unknown."));
	}

	@Test
	void atLeastIncludesIt() {
		ShownBounds shown = new ShownBounds(Bounds.atLeast(262 * YI));
		assertThat(shown.lowExcluded()).isFalse();
		assertThat(shown.known(true)).isEqualTo(
				new Wording("可证不低于262亿元，上限未知。", "Proven to be at least 26.2 billion yuan; the upper end is unknown."));
	}

	@Test
	void upperEndsAreToldApartToo() {
		assertThat(new ShownBounds(Bounds.under(400 * YI)).known(false)).isEqualTo(
				new Wording("已知低于400亿元，下限未知。", "Known to be less than 40 billion yuan; the lower end is unknown."));
		assertThat(new ShownBounds(Bounds.atMost(400 * YI)).known(false)).isEqualTo(
				new Wording("已知不超过400亿元，下限未知。", "Known to be at most 40 billion yuan; the lower end is unknown."));
	}

	@Test
	void bothEndsKnown() {
		assertThat(new ShownBounds(new Bounds(100 * YI, 900 * YI)).known(false))
			.isEqualTo(new Wording("已知在100亿元与900亿元之间。", "Known to be between 10 billion yuan and 90 billion yuan."));
	}

	@Test
	void aPointIsAValueToTheYuan() {
		ShownBounds shown = new ShownBounds(Bounds.point(50_000_000_001L));
		assertThat(shown.value()).isEqualTo(Money.ofYuan(50_000_000_001L));
		assertThat(shown.lowExcluded()).isFalse();
	}

}
