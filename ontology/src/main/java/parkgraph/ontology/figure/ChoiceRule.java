package parkgraph.ontology.figure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which of several statements with one key counts. Sources under the trust floor step
 * back when others exist; then the nature decides, then a point before a bound, finer
 * before coarser print, later before earlier publication. What is still equal is ordered
 * by its own hash, so that the order of loading never matters.
 */
public final class ChoiceRule {

	/** Goes into receipts; changes whenever the rule may choose differently. */
	public static final String VERSION = "1";

	/** Sources under it are only taken when there is no other. */
	public static final Trust TRUST_FLOOR = Trust.MEDIUM;

	static final Comparator<Statement> ORDER = Comparator.comparing(ChoiceRule::isUnderTrustFloor)
		.thenComparing((statement) -> statement.nature().rank(), Comparator.reverseOrder())
		.thenComparing((statement) -> !statement.bounds().isPoint())
		.thenComparing(Statement::precision)
		.thenComparing(ChoiceRule::publication, Comparator.reverseOrder())
		.thenComparing(Statement::hash)
		.thenComparing(Statement::id);

	private ChoiceRule() {
	}

	/**
	 * Chooses among statements with one key.
	 * @param statements at least one, all with the same key
	 * @return the one that counts and the others
	 * @throws IllegalArgumentException if there is none, or the keys differ
	 */
	public static Choice choose(Collection<Statement> statements) {
		if (statements.stream().map(Statement::key).distinct().count() != 1) {
			throw new IllegalArgumentException(
					"A choice is made among statements with one key, not: %s".formatted(statements));
		}
		List<Statement> ordered = statements.stream().sorted(ORDER).toList();
		Statement chosen = ordered.get(0);
		List<Statement> alternatives = ordered.subList(1, ordered.size());
		return new Choice(chosen, alternatives, alternatives.stream().anyMatch(chosen::disagreesWith));
	}

	private static boolean isUnderTrustFloor(Statement statement) {
		return statement.trust().compareTo(TRUST_FLOOR) < 0;
	}

	/**
	 * ISO dates, months and years in text order are in order of time; 2021 stands before
	 * 2021-05.
	 */
	private static String publication(Statement statement) {
		String publishedOn = statement.publishedOn();
		return (publishedOn == null) ? "" : publishedOn;
	}

}
