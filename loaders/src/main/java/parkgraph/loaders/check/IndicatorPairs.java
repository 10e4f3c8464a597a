package parkgraph.loaders.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import parkgraph.loaders.batch.Stated;
import parkgraph.ontology.table.ShippedTable;

/**
 * Indicators that are a part of another and cannot be more, as
 * {@code indicator-pairs.csv} declares.
 */
final class IndicatorPairs implements FigureRule {

	private final List<Pair> pairs = ShippedTable.rows(IndicatorPairs.class, "indicator-pairs.csv")
		.stream()
		.map((row) -> new Pair(row.text("part"), row.text("whole")))
		.toList();

	/** All indicators of the pairs. */
	Set<String> indicators() {
		Set<String> indicators = new HashSet<>();
		this.pairs.forEach((pair) -> indicators.addAll(List.of(pair.part(), pair.whole())));
		return indicators;
	}

	@Override
	public void check(FigurePage page, Doubts doubts) {
		for (Stated stated : page.points()) {
			for (Pair pair : this.pairs) {
				if (pair.part().equals(stated.indicator())) {
					compare(page, stated, pair, doubts);
				}
			}
		}
	}

	private static void compare(FigurePage page, Stated part, Pair pair, Doubts doubts) {
		Optional<Long> whole = page.beside(part, pair.whole());
		if (whole.isPresent() && part.bounds().low() - part.precision() > whole.get()) {
			doubts.add(CheckRule.PAIR, part, Math.log((double) part.bounds().low() / whole.get()),
					page.indicator(part).name(), page.indicator(pair.whole()).name(),
					Shown.value(page.indicator(pair.whole()), whole.get()));
		}
	}

	private record Pair(String part, String whole) {
	}

}
