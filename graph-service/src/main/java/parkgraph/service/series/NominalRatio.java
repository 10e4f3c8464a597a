package parkgraph.service.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import parkgraph.service.observation.Observation;

/**
 * By how much an amount differs from that of the year before, computed from the two as
 * printed. It is not the growth that print states, which is on a comparable basis.
 *
 * @param year the later of the two years
 * @param percent the difference in percent, to two places
 */
record NominalRatio(int year, BigDecimal percent) {

	private static final int PLACES = 2;

	/**
	 * The ratios of consecutive years in which both amounts are exact and cover the same.
	 */
	static List<NominalRatio> of(List<Observation> figures) {
		List<NominalRatio> ratios = new ArrayList<>();
		for (int i = 1; i < figures.size(); i++) {
			Observation before = figures.get(i - 1);
			Observation after = figures.get(i);
			Integer year = after.year();
			boolean amounts = before.value().money() != null && after.value().money() != null
					&& before.bounds().low() > 0;
			boolean same = before.statement().scope().equals(after.statement().scope());
			if (amounts && same && year != null && Objects.equals(before.year(), year - 1)) {
				ratios.add(new NominalRatio(year, percent(before.bounds().low(), after.bounds().low())));
			}
		}
		return ratios;
	}

	static BigDecimal percent(long before, long after) {
		return BigDecimal.valueOf(after)
			.subtract(BigDecimal.valueOf(before))
			.movePointRight(2)
			.divide(BigDecimal.valueOf(before), MathContext.DECIMAL64)
			.setScale(PLACES, RoundingMode.HALF_UP);
	}

}
