package parkgraph.loaders.check;

import java.time.LocalDate;
import java.util.Objects;

import parkgraph.loaders.batch.Stated;
import parkgraph.ontology.wording.Wording;

/**
 * Figures said to be actual that are of a time not over yet, or are exactly what was
 * planned.
 */
final class PlansAsActuals implements FigureRule {

	private static final int DIGITS = 2;

	@Override
	public void check(FigurePage page, Doubts doubts) {
		LocalDate today = page.settings().today();
		for (Stated stated : page.figures()) {
			if (!stated.nature().isActual()) {
				continue;
			}
			Integer year = stated.year();
			if (year != null && year >= today.getYear()) {
				doubts.add(CheckRule.PLAN_AS_ACTUAL, stated, 0,
						new Wording("%d年尚未结束".formatted(year), "%d is not over yet".formatted(year)));
			}
			else if (isPlanned(page, stated)) {
				doubts.add(CheckRule.PLAN_AS_ACTUAL, stated, 0,
						new Wording("与已知的计划数完全相同", "it is exactly what was planned"));
			}
		}
	}

	private static boolean isPlanned(FigurePage page, Stated stated) {
		String digits = String.valueOf(stated.bounds().low()).replaceAll("0+$", "");
		return stated.bounds().isPoint() && digits.length() >= DIGITS
				&& page.known(stated, true).stream().anyMatch((plan) -> Objects.equals(plan.bounds(), stated.bounds()));
	}

}
