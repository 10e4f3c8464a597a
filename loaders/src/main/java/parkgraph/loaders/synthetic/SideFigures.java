package parkgraph.loaders.synthetic;

import java.time.Year;
import java.util.function.Consumer;

/**
 * What is printed beside the revenue: output, value added, taxes, people. These are other
 * indicators and never stand for revenue.
 */
final class SideFigures {

	/** Of a hundred years, in how many a side figure was printed. */
	private static final int PRINTED_PERCENT = 70;

	/** Revenue for each person who works in a park, in yuan. */
	private static final long REVENUE_PER_PERSON = 900_000;

	private final ProvinceShape shape;

	private final Provenance sources;

	SideFigures(ProvinceShape shape) {
		this.shape = shape;
		this.sources = new Provenance(shape);
	}

	void print(SyntheticPark park, Year year, long yuan, Consumer<FigureRow> rows) {
		Chance chance = this.shape.chance("side", park.index(), year.getValue());
		share(park, year, "规模以上工业总产值", yuan, 70 + chance.below(45), chance, rows);
		share(park, year, "工业增加值", yuan, 22 + chance.below(8), chance, rows);
		share(park, year, "税收收入", yuan, 3 + chance.below(4), chance, rows);
		if (chance.inPercent(PRINTED_PERCENT)) {
			rows.accept(FigureRow.actual(park, year, "年末从业人员", Printed.count(1 + yuan / REVENUE_PER_PERSON, "人"),
					this.sources.yearbook(year)));
		}
	}

	private void share(SyntheticPark park, Year year, String indicator, long yuan, int percent, Chance chance,
			Consumer<FigureRow> rows) {
		if (chance.inPercent(PRINTED_PERCENT)) {
			rows.accept(FigureRow.actual(park, year, indicator, Printed.inYi(yuan / 100 * percent),
					this.sources.yearbook(year)));
		}
	}

}
