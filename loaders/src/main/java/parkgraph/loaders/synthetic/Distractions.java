package parkgraph.loaders.synthetic;

import java.time.Year;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is printed about a park's revenue and is not its revenue of the year, or is
 * somebody else's word on it: plans, parts of a year, parts of the park, a second source,
 * the host county.
 */
final class Distractions {

	private final ProvinceShape shape;

	private final Provenance sources;

	Distractions(ProvinceShape shape) {
		this.shape = shape;
		this.sources = new Provenance(shape);
	}

	void print(SyntheticPark park, Year year, long yuan, Consumer<FigureRow> rows) {
		if (NewArea.liesAround(park)) {
			rows.accept(newArea(park, year, yuan));
		}
		Chance chance = this.shape.chance("distraction", park.index(), year.getValue());
		FigureRow row = FigureRow.actual(park, year, RevenuePrint.indicator(park, year),
				Printed.inYi(RevenuePrint.amount(park, year, yuan)), this.sources.press(year));
		switch (chance.below(50)) {
			case 0, 1 -> rows.accept(plan(park, year, yuan, chance));
			case 2, 3 -> partOfTheYear(row, yuan, chance, rows);
			case 4 -> rows.accept(
					row.withScopeNote(chance.oneOf(List.of("核心区", "区属口径"))).withPrinted(Printed.inYi(yuan / 10 * 6)));
			case 5 -> rows.accept(row.withPrinted(Printed.inYi(disputed(yuan, chance))).withTrust("medium"));
			case 6 -> rows.accept(row.withPrinted(Printed.inYi(disputed(yuan, chance))).withTrust("low"));
			case 7 -> rows.accept(row);
			case 8 -> rows.accept(hostCounty(park, year, yuan));
			default -> {
				// Most years nobody says more.
			}
		}
	}

	private FigureRow plan(SyntheticPark park, Year year, long yuan, Chance chance) {
		String qualifier = chance.oneOf(List.of("力争", "将达到", "突破"));
		return new FigureRow(park.nameIn(year), park.code(), "park", year.plusYears(3).toString(), FigureRow.FULL_YEAR,
				"目标/计划", "营业收入", Printed.aimed(qualifier, yuan / 100 * (125 + chance.below(40))), "三年目标", "normal",
				this.sources.bulletin(year.minusYears(1)));
	}

	private static void partOfTheYear(FigureRow row, long yuan, Chance chance, Consumer<FigureRow> rows) {
		PartOfYear part = chance.oneOf(List.of(PartOfYear.values()));
		rows.accept(row.withPeriod(part.words()).withPrinted(Printed.inYi(yuan / 100 * part.percent())));
	}

	/** Off by 4 to 12 percent, up or down. */
	private static long disputed(long yuan, Chance chance) {
		int permille = 40 + chance.below(80);
		return yuan / 1000 * (chance.inPercent(50) ? 1000 + permille : 1000 - permille);
	}

	private FigureRow hostCounty(SyntheticPark park, Year year, long yuan) {
		String name = park.place().county() + "(" + park.name() + "所在地)";
		return new FigureRow(name, park.code(), "host_county", year.toString(), FigureRow.FULL_YEAR, FigureRow.ACTUAL,
				"地区生产总值", Printed.inYi(yuan / 100 * 45), "", "normal", this.sources.bulletin(year));
	}

	private FigureRow newArea(SyntheticPark park, Year year, long yuan) {
		return new FigureRow(NewArea.name(park), "", "new_area", year.toString(), FigureRow.FULL_YEAR, FigureRow.ACTUAL,
				"规上工业总产值", Printed.inYi(yuan / 100 * 160), NewArea.name(park) + "范围大于" + park.name(), "normal",
				this.sources.bulletin(year));
	}

	/** A part of a year and how much of the year's revenue falls into it. */
	private enum PartOfYear {

		FIRST_QUARTER("一季度", 22),

		FIRST_HALF("上半年", 48),

		THREE_QUARTERS("前三季度", 74),

		TEN_MONTHS("1-10月", 83);

		private final String words;

		private final int percent;

		PartOfYear(String words, int percent) {
			this.words = words;
			this.percent = percent;
		}

		String words() {
			return this.words;
		}

		int percent() {
			return this.percent;
		}

	}

}
