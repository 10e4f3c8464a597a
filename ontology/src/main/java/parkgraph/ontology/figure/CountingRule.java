package parkgraph.ontology.figure;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.scope.Regime;
import parkgraph.ontology.scope.Scope;

/**
 * Which of several figures of one subject, indicator and year carries the yearly series:
 * at most one, so that nothing is counted twice. Only actual figures of full years with a
 * counting scope can; one that says it covers the whole park goes before one that says
 * nothing, then the system of reporting decides, then the choice rule.
 */
public final class CountingRule {

	private static final Comparator<Statement> ORDER = Comparator
		.comparing((Statement statement) -> !statement.scope().isStatedWhole())
		// A figure that names no system comes after those that do.
		.thenComparing(CountingRule::regime, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(ChoiceRule.ORDER);

	private CountingRule() {
	}

	/**
	 * Chooses among figures of one subject, indicator and year.
	 * @param figures the chosen statements of their keys, of any scope and nature
	 * @return the one that carries the series, empty if none may
	 * @throws IllegalArgumentException if they are about different subjects, indicators
	 * or years
	 */
	public static Optional<Statement> carrier(Collection<Statement> figures) {
		var candidates = figures.stream().filter(Statement::mayCount).toList();
		if (candidates.stream().map(CountingRule::place).distinct().count() > 1) {
			throw new IllegalArgumentException(
					"A series is carried by figures of one subject, indicator and year, not: %s".formatted(candidates));
		}
		return candidates.stream().min(ORDER);
	}

	private static FigureKey place(Statement statement) {
		return new FigureKey(statement.subject(), statement.indicator(), Scope.UNSTATED, statement.period(), false);
	}

	private static Regime.@Nullable Kind regime(Statement statement) {
		Regime regime = statement.scope().regime();
		return (regime == null) ? null : regime.kind();
	}

}
