package parkgraph.loaders.synthetic;

import java.time.Year;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * How a park's yearly revenue gets into print: mostly as a number, sometimes first as a
 * quick count, as a bound or an estimate, and sometimes not at all.
 */
final class RevenuePrint {

	/**
	 * Statistics printed main business revenue until 2018 and operating revenue since.
	 */
	private static final Year OPERATING_REVENUE = Year.of(2019);

	/** What main business revenue is of operating revenue, in percent. */
	private static final int MAIN_BUSINESS_SHARE = 97;

	/** Nobody says "more than 7 亿元" of a small park: 20 亿元. */
	private static final long LEAST_FOR_ROUND_NUMBERS = 2_000_000_000L;

	private final ProvinceShape shape;

	private final Provenance sources;

	RevenuePrint(ProvinceShape shape) {
		this.shape = shape;
		this.sources = new Provenance(shape);
	}

	/** The revenue a park reports for a year, under the name of that time. */
	static String indicator(SyntheticPark park, Year year) {
		return printsMainBusiness(park, year) ? "主营业务收入" : "营业收入";
	}

	static long amount(SyntheticPark park, Year year, long yuan) {
		return printsMainBusiness(park, year) ? yuan / 100 * MAIN_BUSINESS_SHARE : yuan;
	}

	private static boolean printsMainBusiness(SyntheticPark park, Year year) {
		return year.isBefore(OPERATING_REVENUE) && park.index() % 3 != 0;
	}

	/** The row of a year in which nothing goes wrong. */
	FigureRow plain(SyntheticPark park, Year year, long yuan) {
		Printed printed = Boundary.of(park.index()).isPresent() && Boundary.isExactIn(year, this.shape)
				? Printed.exactly(yuan) : Printed.inYi(amount(park, year, yuan));
		String indicator = Boundary.of(park.index()).isPresent() ? "营业收入" : indicator(park, year);
		return FigureRow.actual(park, year, indicator, printed, this.sources.yearbook(year));
	}

	void print(SyntheticPark park, Year year, long yuan, OptionalLong before, Consumer<FigureRow> rows) {
		Chance chance = this.shape.chance("print", park.index(), year.getValue());
		int luck = chance.below(100);
		if (luck < 12) {
			// A gap: nobody printed anything.
			return;
		}
		long amount = amount(park, year, yuan);
		FigureRow row = FigureRow.actual(park, year, indicator(park, year), money(amount, chance),
				chance.inPercent(50) ? this.sources.yearbook(year) : this.sources.bulletin(year));
		if (luck < 18) {
			rows.accept(quickCount(park, year, amount, chance));
		}
		if (luck >= 18 && luck < 25 && amount > LEAST_FOR_ROUND_NUMBERS) {
			rows.accept(vague(row, amount, luck));
			return;
		}
		rows.accept(chance.inPercent(15) ? row.withScopeNote(growth(yuan, before)) : row);
	}

	private FigureRow quickCount(SyntheticPark park, Year year, long amount, Chance chance) {
		return FigureRow
			.actual(park, year, indicator(park, year), Printed.inYi(amount / 1000 * (970 + chance.below(60))),
					this.sources.flash(year))
			.withStatus("初步");
	}

	private static FigureRow vague(FigureRow row, long amount, int luck) {
		return switch (luck) {
			case 18, 19, 20 -> row.withPrinted(Printed.over(amount));
			case 21 -> row.withPrinted(new Printed("", Printed.over(amount).value(), "亿元以上"));
			case 22, 23 -> row.withPrinted(Printed.about(amount));
			default -> row.withStatus("预计");
		};
	}

	private static Printed money(long amount, Chance chance) {
		return chance.inPercent(15) ? Printed.inWan(amount) : Printed.inYi(amount);
	}

	private static String growth(long yuan, OptionalLong before) {
		if (before.isEmpty()) {
			return "";
		}
		long permille = StrictMath.round((double) yuan / before.getAsLong() * 1000) - 1000;
		String number = (Math.abs(permille) / 10) + "." + (Math.abs(permille) % 10) + "%";
		return ((permille < 0) ? "同比下降" : "同比增长") + number;
	}

}
