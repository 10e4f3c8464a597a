package parkgraph.loaders.check;

import java.util.Optional;
import java.util.Set;

import parkgraph.loaders.batch.Stated;
import parkgraph.ontology.wording.Wording;

/**
 * Revenues that do not fit the people and the enterprises they are earned by.
 */
final class PerHead implements FigureRule {

	static final String EMPLOYEES = "employees";

	static final String ENTERPRISES = "enterprises";

	static final Set<String> HEADS = Set.of(EMPLOYEES, ENTERPRISES);

	private static final Set<String> REVENUES = Set.of("operating-revenue", "main-business-revenue", "sales-revenue",
			"gross-industrial-output", "total-revenue");

	@Override
	public void check(FigurePage page, Doubts doubts) {
		for (Stated stated : page.points()) {
			if (REVENUES.contains(stated.indicator()) && !doubts.has(stated)) {
				check(page, stated, EMPLOYEES, Threshold.LEAST_PER_EMPLOYEE, Threshold.MOST_PER_EMPLOYEE, doubts);
				check(page, stated, ENTERPRISES, Threshold.LEAST_PER_ENTERPRISE, Threshold.MOST_PER_ENTERPRISE, doubts);
			}
		}
	}

	private static void check(FigurePage page, Stated stated, String heads, Threshold least, Threshold most,
			Doubts doubts) {
		Optional<Long> number = page.beside(stated, heads);
		if (number.isEmpty() || doubts.has(stated)) {
			return;
		}
		double each = (double) stated.bounds().low() / number.get();
		double over = each / page.settings().get(most);
		double under = page.settings().get(least) / each;
		if (over > 1 || under > 1) {
			Wording called = page.indicator(heads).name();
			doubts.add(CheckRule.PER_HEAD, stated, Math.log10(Math.max(over, under)), called,
					Shown.value(page.indicator(heads), number.get()),
					Shown.value(page.indicator(stated), Math.round(each)));
		}
	}

}
