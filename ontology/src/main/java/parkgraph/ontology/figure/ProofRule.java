package parkgraph.ontology.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.scope.Area;
import parkgraph.ontology.scope.Scope;
import parkgraph.ontology.wording.Wording;

/**
 * The table of what proves which bound. Each rule takes an actual figure of the asked
 * subject for the full year; each assumes that both figures are made under one
 * statistical regime, which print seldom says. Proven bounds are computed when asked for,
 * never stored and never part of a headline count.
 */
public enum ProofRule {

	/** 主营业务收入 is a part of 营业收入. */
	MAIN_BUSINESS("main-business", Side.LOWER, "主营业务收入是营业收入的一部分",
			"main business revenue is a part of operating revenue"),

	/** The core, the own part or a sub-park is a part of the park. */
	PART_OF_THE_AREA("part-of-the-area", Side.LOWER, "部分区域的数不大于整个园区的数",
			"a part of the park has no more than the whole"),

	/** Some kinds of units are a part of all units. */
	PART_OF_THE_UNITS("part-of-the-units", Side.LOWER, "部分单位的数不大于全部单位的数",
			"some of the units have no more than all of them"),

	/** Those who are left out would only add to it. */
	SOME_LEFT_OUT("some-left-out", Side.LOWER, "剔除部分企业后的数不大于整个园区的数",
			"what remains after leaving some out is no more than the whole"),

	/** The park is a part of the larger ground. */
	PART_OF_A_LARGER_AREA("part-of-a-larger-area", Side.UPPER, "园区的数不大于更大范围的数",
			"the park has no more than the larger area it is counted with");

	private static final String OPERATING_REVENUE = "operating-revenue";

	private static final String MAIN_BUSINESS_REVENUE = "main-business-revenue";

	private static final Wording ASSUMPTION = new Wording("假定两个数出自同一统计制度",
			"assuming that both figures are made under one statistical regime");

	private final String id;

	private final Side side;

	private final String zh;

	private final String en;

	ProofRule(String id, Side side, String zh, String en) {
		this.id = id;
		this.side = side;
		this.zh = zh;
		this.en = en;
	}

	public String id() {
		return this.id;
	}

	/** What the rule says. */
	public Wording wording() {
		return new Wording(this.zh, this.en);
	}

	/** What it takes for granted. */
	public Wording assumption() {
		return ASSUMPTION;
	}

	/**
	 * The rule that draws a bound of the asked indicator from a statement, if any does.
	 */
	static Optional<ProofRule> proving(String askedIndicator, Statement statement) {
		if (!bears(askedIndicator, statement.indicator()) || statement.scope().industry() != null
				|| statement.scope().parks() != null) {
			return Optional.empty();
		}
		return Arrays.stream(values()).filter((rule) -> rule.proves(askedIndicator, statement)).findFirst();
	}

	/**
	 * Every indicator whose figures can say anything about an asked one.
	 * @param askedIndicator code of the indicator that is asked for
	 * @return codes, the asked one first
	 */
	public static List<String> indicatorsFor(String askedIndicator) {
		return askedIndicator.equals(OPERATING_REVENUE) ? List.of(OPERATING_REVENUE, MAIN_BUSINESS_REVENUE)
				: List.of(askedIndicator);
	}

	/** Whether an indicator can say anything about another at all. */
	static boolean bears(String askedIndicator, String indicator) {
		return indicatorsFor(askedIndicator).contains(indicator);
	}

	private boolean proves(String askedIndicator, Statement statement) {
		boolean asked = statement.indicator().equals(askedIndicator);
		// The main business of a larger area may be less than all business of the park.
		if (this.side == Side.UPPER && !asked) {
			return false;
		}
		return takes(statement.scope()) && this.side.isKnown(statement.bounds());
	}

	private boolean takes(Scope scope) {
		return switch (this) {
			case MAIN_BUSINESS -> scope.isCounting();
			case PART_OF_THE_AREA -> isPart(scope);
			case PART_OF_THE_UNITS -> scope.hasWholeArea() && !scope.hasAllUnits();
			case SOME_LEFT_OUT -> scope.hasWholeArea() && scope.hasAllUnits() && !scope.without().isEmpty();
			case PART_OF_A_LARGER_AREA -> isLarger(scope) && scope.hasAllUnits() && scope.without().isEmpty();
		};
	}

	/** What the statement proves of the asked value. */
	Bounds bounds(Statement statement) {
		return this.side.of(statement.bounds());
	}

	private static boolean isPart(Scope scope) {
		Area area = scope.area();
		return area != null && area.extent().isPart();
	}

	/** Whether a statement covers more than the park in one way and less in another. */
	static boolean isMixed(String askedIndicator, Statement statement) {
		Scope scope = statement.scope();
		boolean less = !statement.indicator().equals(askedIndicator) || !scope.hasAllUnits()
				|| !scope.without().isEmpty();
		return isLarger(scope) && less;
	}

	private static boolean isLarger(Scope scope) {
		Area area = scope.area();
		return area != null && area.extent() == Area.Extent.LARGER;
	}

	/** Which end of a value a rule bounds. */
	private enum Side {

		LOWER, UPPER;

		boolean isKnown(Bounds bounds) {
			return (this == LOWER) ? bounds.isBoundedBelow() : bounds.isBoundedAbove();
		}

		Bounds of(Bounds bounds) {
			return (this == LOWER) ? Bounds.atLeast(bounds.low()) : Bounds.atMost(bounds.high());
		}

	}

}
