package parkgraph.loaders.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import parkgraph.loaders.batch.Stated;
import parkgraph.ontology.indicator.Indicator;
import parkgraph.ontology.wording.Wording;

/**
 * Values that are ten, ten thousand or a hundred million times what their own series, or
 * else the column they stand in, lets expect; or that fraction of it.
 */
final class UnitSlips implements FigureRule {

	/** 万 and 亿 are dropped or added whole, so only the order of magnitude has to fit. */
	private static final double WHOLE_UNIT = 0.9;

	/** Fewer values make no column to compare with. */
	private static final int COLUMN = 8;

	/** Parks differ by this much in size, as a power of ten. */
	private static final double DIFFERENCE_IN_SIZE = 2.5;

	private static final double SPREADS = 4;

	@Override
	public void check(FigurePage page, Doubts doubts) {
		for (Stated stated : page.points()) {
			byHistory(page, stated, doubts);
		}
		page.points()
			.stream()
			.collect(Collectors.groupingBy((stated) -> List.of(stated.origin().file(),
					String.valueOf(stated.origin().sheet()), stated.indicator(), stated.period(), stated.scope())))
			.values()
			.forEach((column) -> byColumn(page, column, doubts));
	}

	private static void byHistory(FigurePage page, Stated stated, Doubts doubts) {
		int year = Objects.requireNonNull(stated.year());
		Map<Integer, Long> near = page.series(stated).near(year);
		if (near.isEmpty()) {
			return;
		}
		double expected = Spread.median(near.values().stream().map(Math::log10).toList());
		double off = Math.log10((double) stated.bounds().low()) - expected;
		double tenNearness = Math.log10(page.settings().get(Threshold.SLIP_NEARNESS));
		boolean slip = isNear(off, 4, WHOLE_UNIT) || isNear(off, 8, WHOLE_UNIT) || isNear(off, 1, tenNearness);
		if (slip && isNew(page, stated)) {
			Indicator indicator = page.indicator(stated);
			String years = near.entrySet()
				.stream()
				.map((entry) -> entry.getKey() + ": " + Shown.value(indicator, entry.getValue()))
				.collect(Collectors.joining(", "));
			doubts.add(CheckRule.UNIT_SLIP, stated, Math.abs(off), Shown.factor(Math.pow(10, off)),
					new Wording("其相近年份的数（" + years + "）", "what is known of the years around it (" + years + ")"));
		}
	}

	/** What is known already need not be doubted again when it is said again. */
	private static boolean isNew(FigurePage page, Stated stated) {
		return page.known(stated, false).stream().noneMatch((known) -> known.bounds().equals(stated.bounds()));
	}

	private static void byColumn(FigurePage page, List<Stated> column, Doubts doubts) {
		if (column.size() < COLUMN) {
			return;
		}
		Spread spread = Spread.of(column.stream().map((stated) -> Math.log10((double) stated.bounds().low())).toList());
		double most = Math.max(DIFFERENCE_IN_SIZE, SPREADS * spread.deviation());
		for (Stated stated : column) {
			double off = Math.log10((double) stated.bounds().low()) - spread.median();
			boolean alone = page.series(stated).near(Objects.requireNonNull(stated.year())).isEmpty();
			if (alone && Math.abs(off) > most && !doubts.has(stated)) {
				String middle = Shown.value(page.indicator(stated), Math.round(Math.pow(10, spread.median())));
				doubts.add(CheckRule.UNIT_SLIP, stated, Math.abs(off), Shown.factor(Math.pow(10, off)),
						new Wording("同列中间的数（" + middle + "）", "the middle of its column (" + middle + ")"));
			}
		}
	}

	private static boolean isNear(double off, int power, double nearness) {
		return Math.abs(Math.abs(off) - power) <= nearness;
	}

}
