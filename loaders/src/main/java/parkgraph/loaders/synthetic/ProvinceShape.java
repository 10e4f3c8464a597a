package parkgraph.loaders.synthetic;

import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How large a synthetic province is, which years it knows, and from which seed it grows.
 *
 * @param parks how many parks
 * @param enterprises how many enterprises in them
 * @param first first year with figures
 * @param last last year with figures
 * @param seed the same seed gives the same bytes
 */
public record ProvinceShape(int parks, int enterprises, Year first, Year last, long seed) {

	/**
	 * 145 parks as the province had in 2022, with the years between two plans.
	 */
	public static final ProvinceShape DEFAULT = new ProvinceShape(145, 20_000, Year.of(2009), Year.of(2023), 2014);

	/** Fewer would leave no room for the parks at a threshold and the planted errors. */
	private static final int LEAST_PARKS = 20;

	private static final int MOST_PARKS = 60_000;

	private static final int MOST_ENTERPRISES = 10_000_000;

	private static final int EARLIEST = 1949;

	private static final int LATEST = 2100;

	public ProvinceShape {
		refuseUnlessWithin("园区数", "the number of parks", parks, LEAST_PARKS, MOST_PARKS);
		refuseUnlessWithin("企业数", "the number of enterprises", enterprises, 0, MOST_ENTERPRISES);
		refuseUnlessWithin("起始年份", "the first year", first.getValue(), EARLIEST, LATEST);
		refuseUnlessWithin("结束年份", "the last year", last.getValue(), first.getValue(), LATEST);
	}

	private static void refuseUnlessWithin(String zh, String en, int value, int least, int most) {
		if (value < least || value > most) {
			throw new IllegalArgumentException("%s为 %d，应在 %d 到 %d 之间。 / Not possible: %s is %d, allowed is %d to %d."
				.formatted(zh, value, least, most, en, value, least, most));
		}
	}

	/** How many years have figures. */
	public int years() {
		return this.last.getValue() - this.first.getValue() + 1;
	}

	Chance chance(String topic, long... numbers) {
		return Chance.of(this.seed, topic, numbers);
	}

	boolean covers(Year year) {
		return !year.isBefore(this.first) && !year.isAfter(this.last);
	}

	/** All years with figures, in order. */
	List<Year> eachYear() {
		return IntStream.rangeClosed(this.first.getValue(), this.last.getValue()).mapToObj(Year::of).toList();
	}

	/** How many years after the first one a year is. */
	int position(Year year) {
		return year.getValue() - this.first.getValue();
	}

}
