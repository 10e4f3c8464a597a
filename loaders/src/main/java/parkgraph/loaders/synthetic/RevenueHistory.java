package parkgraph.loaders.synthetic;

import java.time.Year;
import java.util.OptionalLong;

/**
 * The true operating revenue of one park, year by year.
 */
final class RevenueHistory {

	private final ProvinceShape shape;

	private final long[] yuan;

	RevenueHistory(ProvinceShape shape, long[] yuan) {
		this.shape = shape;
		this.yuan = yuan;
	}

	/**
	 * The revenue of a year; absent when there was no park or the year has no figures.
	 */
	OptionalLong in(Year year) {
		if (!this.shape.covers(year) || this.yuan[this.shape.position(year)] == 0) {
			return OptionalLong.empty();
		}
		return OptionalLong.of(this.yuan[this.shape.position(year)]);
	}

}
