package parkgraph.ontology.figure;

import java.time.Year;
import java.util.Optional;

import parkgraph.ontology.wording.Wording;

/**
 * Why a statement is only worth a look and proves nothing.
 */
enum HintReason {

	PLAN("这是计划或目标,不是实际数", "a plan, not what was"),

	PROJECTED("这是预计数,不是实际数", "an expectation, not what was"),

	NOT_A_FULL_YEAR("不是整个自然年的数", "not of a full calendar year"),

	ANOTHER_YEAR("是另一年的数", "of another year"),

	ANOTHER_INDICATOR("指标不同,不能推出所问指标", "another indicator, which proves nothing about the one asked for"),

	ONE_INDUSTRY("只是一个产业的数", "of one industry only"),

	OTHER_PARKS("是若干园区的合计", "a total of several parks"),

	MIXED_SCOPE("口径有的更大有的更小,推不出上下限", "partly more and partly less than the whole, so it bounds neither side"),

	OPEN_ON_THE_SIDE_THAT_COUNTS("这一侧没有界限,推不出上下限", "open on the side that would prove something");

	private final String zh;

	private final String en;

	HintReason(String zh, String en) {
		this.zh = zh;
		this.en = en;
	}

	Wording wording() {
		return new Wording(this.zh, this.en);
	}

	/** What is wrong with its nature or its time. */
	static Optional<HintReason> ofTime(Year year, Statement statement) {
		if (statement.nature() == Nature.PLAN) {
			return Optional.of(PLAN);
		}
		if (statement.nature() == Nature.PROJECTED) {
			return Optional.of(PROJECTED);
		}
		if (!statement.period().isFullYear()) {
			return Optional.of(NOT_A_FULL_YEAR);
		}
		return statement.isOf(year) ? Optional.empty() : Optional.of(ANOTHER_YEAR);
	}

	/** What is wrong with an actual figure of the right year that no rule takes up. */
	static HintReason ofSubstance(String askedIndicator, Statement statement) {
		if (!ProofRule.bears(askedIndicator, statement.indicator())) {
			return ANOTHER_INDICATOR;
		}
		if (statement.scope().industry() != null) {
			return ONE_INDUSTRY;
		}
		if (statement.scope().parks() != null) {
			return OTHER_PARKS;
		}
		return ProofRule.isMixed(askedIndicator, statement) ? MIXED_SCOPE : OPEN_ON_THE_SIDE_THAT_COUNTS;
	}

}
