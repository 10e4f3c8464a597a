package parkgraph.service.threshold;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;

/**
 * Which calendar years can be asked for.
 */
final class Years {

	private static final int FIRST = 1949;

	private static final int LAST = 2100;

	private Years() {
	}

	static void check(@Nullable Integer year, boolean latest) {
		if (year != null && latest) {
			throw ClientProblem.badRequest("YEAR_OR_LATEST",
					new Wording("year 与 latest: true 只能给出其一。", "Give either year or latest: true, not both."), null);
		}
		if (year != null && (year < FIRST || year > LAST)) {
			throw ClientProblem.badRequest("YEAR_RANGE",
					new Wording("year 为 %d，应在 %d 到 %d 之间。".formatted(year, FIRST, LAST),
							"year is %d; it must be between %d and %d.".formatted(year, FIRST, LAST)),
					null);
		}
	}

}
