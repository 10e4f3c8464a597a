package parkgraph.loaders.check;

import java.util.List;
import java.util.stream.Collectors;

import parkgraph.loaders.CheckText;
import parkgraph.loaders.batch.Stated;
import parkgraph.ontology.amount.UnitKind;

/**
 * One exact amount of money for many subjects: copied down, or only a placeholder.
 */
final class SameValues implements FigureRule {

	private static final int SHOWN = 5;

	/** 100, 5000: numbers with fewer digits of their own meet by chance. */
	private static final int DIGITS = 3;

	@Override
	public void check(FigurePage page, Doubts doubts) {
		page.points()
			.stream()
			.filter((stated) -> page.indicator(stated).unit().kind() == UnitKind.YUAN && isDetailed(stated))
			.collect(Collectors
				.groupingBy((stated) -> List.of(stated.origin().file(), String.valueOf(stated.origin().sheet()),
						stated.indicator(), stated.period(), stated.bounds().low())))
			.values()
			.forEach((same) -> {
				long subjects = same.stream().map(Stated::subject).distinct().count();
				if (subjects >= page.settings().get(Threshold.SAME_VALUE_ROWS)) {
					String cells = same.stream()
						.limit(SHOWN)
						.map((stated) -> CheckText.place(stated.origin()))
						.collect(Collectors.joining(", "));
					doubts.add(CheckRule.SAME_VALUE, same.get(0), 0, subjects,
							cells + ((subjects > SHOWN) ? " …" : ""));
				}
			});
	}

	private static boolean isDetailed(Stated stated) {
		return String.valueOf(stated.bounds().low()).replaceAll("0+$", "").length() >= DIGITS;
	}

}
