package parkgraph.loaders.synthetic;

import java.time.Year;

/**
 * The true operating revenue of every park in every year, before anybody prints it. Sizes
 * are log-normal with a heavier top, as those of real parks are: most are under 500 亿元, a
 * few pass 1000, 2000 and 3000.
 */
final class Revenues {

	/** Half of the parks are smaller than this in the last year: 200 亿元. */
	private static final double MEDIAN = 20_000_000_000.0;

	private static final double SPREAD = 1.15;

	private static final double NATIONAL_ADVANTAGE = 0.9;

	private static final int FAT_TOP_PERCENT = 3;

	private static final double FAT_TOP_EXPONENT = 1.6;

	/** No park is larger than 25,000 亿元. */
	private static final double LARGEST = 2_500_000_000_000.0;

	/** Accounts are kept in 万元. */
	private static final long STEP = 10_000;

	private final ProvinceShape shape;

	private final Parks parks;

	private final Economy economy;

	Revenues(ProvinceShape shape, Parks parks) {
		this.shape = shape;
		this.parks = parks;
		this.economy = new Economy(shape);
	}

	/**
	 * What a park really made.
	 * @param park the park
	 * @return its revenue by year; 0 in years without the park
	 */
	RevenueHistory of(SyntheticPark park) {
		long[] yuan = ownPath(park);
		if (park.index() > 0 && Life.mergesIntoNext(this.shape, park.index() - 1)) {
			takeOver(yuan, this.parks.park(park.index() - 1));
		}
		for (Year year : this.shape.eachYear()) {
			int position = this.shape.position(year);
			if (!park.life().isAliveIn(year)) {
				yuan[position] = 0;
			}
			else if (Boundary.isExactIn(year, this.shape)) {
				long own = yuan[position];
				yuan[position] = Boundary.of(park.index()).map(Boundary::yuan).orElse(own);
			}
		}
		return new RevenueHistory(this.shape, yuan);
	}

	private void takeOver(long[] yuan, SyntheticPark absorbed) {
		long[] more = ownPath(absorbed);
		for (Year year : this.shape.eachYear()) {
			if (absorbed.life().hasMergedBy(year)) {
				yuan[this.shape.position(year)] += more[this.shape.position(year)];
			}
		}
	}

	/** Grown backwards from the size in the last year. */
	private long[] ownPath(SyntheticPark park) {
		long[] yuan = new long[this.shape.years()];
		double logarithm = logSize(park);
		for (int position = yuan.length - 1; position >= 0; position--) {
			double amount = StrictMath.min(StrictMath.exp(logarithm), LARGEST);
			yuan[position] = ((long) (amount / STEP)) * STEP;
			logarithm -= this.economy.growth(park, this.shape.first().plusYears(position));
		}
		return yuan;
	}

	private double logSize(SyntheticPark park) {
		Chance chance = this.shape.chance("size", park.index());
		double size = StrictMath.log(MEDIAN) + SPREAD * chance.normal();
		if (park.type().isNational()) {
			size += NATIONAL_ADVANTAGE;
		}
		if (chance.inPercent(FAT_TOP_PERCENT)) {
			size -= StrictMath.log(1 - chance.unit()) / FAT_TOP_EXPONENT;
		}
		return size;
	}

}
