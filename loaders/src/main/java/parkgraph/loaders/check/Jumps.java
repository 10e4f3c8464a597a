package parkgraph.loaders.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import parkgraph.loaders.batch.Stated;

/**
 * Changes that do not fit the spread of their own series, measured so that a few odd
 * years do not matter.
 */
final class Jumps implements FigureRule {

	/** Fewer growths say nothing of what is usual. */
	private static final int ENOUGH = 4;

	/** No series is so even that less than this is conspicuous, as a logarithm. */
	private static final double LEAST_DEVIATION = 0.05;

	@Override
	public void check(FigurePage page, Doubts doubts) {
		for (Stated stated : page.points()) {
			boolean amount = switch (page.indicator(stated).unit().kind()) {
				case YUAN, US_DOLLAR, COUNT, AREA -> true;
				case PERCENT, INDEX, RANK, CONCENTRATION, DAYS -> false;
			};
			if (amount && !doubts.has(stated)) {
				check(page, stated, doubts);
			}
		}
	}

	private static void check(FigurePage page, Stated stated, Doubts doubts) {
		int year = Objects.requireNonNull(stated.year());
		Series series = page.series(stated);
		Map<Integer, Long> near = series.near(year);
		if (near.isEmpty() || near.containsValue(stated.bounds().low())) {
			return;
		}
		int other = near.keySet()
			.stream()
			.min((one, two) -> Integer.compare(Math.abs(one - year) * 2 + ((one > year) ? 1 : 0),
					Math.abs(two - year) * 2 + ((two > year) ? 1 : 0)))
			.orElseThrow();
		double ratio = Math.log((double) stated.bounds().low() / series.value(other));
		double around = Math.abs(Math.log((double) stated.bounds().low())
				- Spread.median(near.values().stream().map(Math::log).toList()));
		double off = off(page, series.growthWithout(year), ratio, year - other);
		boolean big = Math.min(Math.abs(ratio), around) > Math.log(page.settings().get(Threshold.JUMP_LEAST));
		if (off > 0 && big) {
			doubts.add(CheckRule.JUMP, stated, Math.abs(ratio), other,
					Shown.value(page.indicator(stated), series.value(other)), Shown.factor(Math.exp(ratio)));
		}
	}

	/** By how much a change is too big; 0 or less when it is not. */
	private static double off(FigurePage page, List<Double> growth, double ratio, int years) {
		if (growth.size() < ENOUGH) {
			return Math.abs(ratio) - Math.log(page.settings().get(Threshold.JUMP_ALONE));
		}
		Spread spread = Spread.of(growth);
		double most = page.settings().get(Threshold.JUMP_SPREAD) * Math.max(spread.deviation(), LEAST_DEVIATION);
		return Math.abs(ratio / years - spread.median()) - most;
	}

}
