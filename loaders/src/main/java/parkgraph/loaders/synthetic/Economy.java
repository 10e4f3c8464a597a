package parkgraph.loaders.synthetic;

import java.time.Year;

/**
 * How the province's industries grow: fast at first, slower later, with good and bad
 * years for each sector and a dip in 2020.
 */
final class Economy {

	private static final double FAST_GROWTH = 0.16;

	private static final double LATER_GROWTH = 0.085;

	private static final Year SLOWDOWN = Year.of(2012);

	private static final Year DIP = Year.of(2020);

	private static final double DIP_DEPTH = 0.11;

	/** How much a sector's year differs from the province's. */
	private static final double SECTOR_SHOCK = 0.03;

	/** How much a park's year differs from its sector's. */
	private static final double PARK_SHOCK = 0.06;

	private final ProvinceShape shape;

	Economy(ProvinceShape shape) {
		this.shape = shape;
	}

	/**
	 * Natural logarithm of the ratio of a park's revenue in a year to the year before.
	 */
	double growth(SyntheticPark park, Year year) {
		double province = year.isBefore(SLOWDOWN) ? FAST_GROWTH : LATER_GROWTH;
		double dip = year.equals(DIP) ? DIP_DEPTH : 0;
		double sector = SECTOR_SHOCK * this.shape.chance("sector " + park.leadingSector(), year.getValue()).normal();
		double own = PARK_SHOCK * this.shape.chance("growth", park.index(), year.getValue()).normal();
		return province - dip + sector + own;
	}

}
