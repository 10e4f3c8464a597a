package parkgraph.ontology.figure;

import java.util.Arrays;
import java.util.Comparator;

import parkgraph.ontology.wording.Wording;

/**
 * What decides between two statements with one key, in the order in which
 * {@link ChoiceRule} asks.
 */
public enum ChoiceReason {

	/** One of the sources is under the trust floor. */
	TRUST("来源更可信", "its source is more trustworthy",
			Comparator.comparing((statement) -> statement.trust().compareTo(ChoiceRule.TRUST_FLOOR) < 0)),

	/** Verified before annual, annual before flash. */
	NATURE("数据性质更确定", "its nature is more certain",
			Comparator.comparing((Statement statement) -> statement.nature().rank()).reversed()),

	/** A number before a bound. */
	POINT("是一个数而不是一个界限", "it is a number and not a bound",
			Comparator.comparing((statement) -> !statement.bounds().isPoint())),

	/** More digits before fewer. */
	PRECISION("印得更精确", "it is printed with finer digits", Comparator.comparing(Statement::precision)),

	/** Later before earlier. */
	PUBLICATION("发布更晚", "it was published later", Comparator.comparing(ChoiceReason::publication).reversed()),

	/** Equal in all that matters; a fixed order decides. */
	FIXED_ORDER("其余条件相同，按固定次序取一条", "they are equal otherwise, and a fixed order takes one",
			Comparator.comparing(Statement::hash).thenComparing(Statement::id));

	private final String zh;

	private final String en;

	@SuppressWarnings("ImmutableEnumChecker") // comparators without state
	private final Comparator<Statement> order;

	ChoiceReason(String zh, String en, Comparator<Statement> order) {
		this.zh = zh;
		this.en = en;
		this.order = order;
	}

	/** The reason in words, to stand after a colon. */
	public Wording wording() {
		return new Wording(this.zh, this.en);
	}

	/**
	 * Why one statement is preferred to another.
	 * @param chosen the one the rule chose
	 * @param other one with the same key
	 * @return the first reason that tells them apart
	 */
	public static ChoiceReason between(Statement chosen, Statement other) {
		return Arrays.stream(values())
			.filter((reason) -> reason.order.compare(chosen, other) != 0)
			.findFirst()
			.orElse(FIXED_ORDER);
	}

	/** Whether this reason alone speaks for the first of the two. */
	boolean prefers(Statement one, Statement other) {
		return this.order.compare(one, other) < 0;
	}

	private static String publication(Statement statement) {
		String publishedOn = statement.publishedOn();
		return (publishedOn == null) ? "" : publishedOn;
	}

}
