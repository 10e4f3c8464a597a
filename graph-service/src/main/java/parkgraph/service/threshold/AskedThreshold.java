package parkgraph.service.threshold;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.service.database.AsOf;
import parkgraph.service.park.ParkLevel;

/**
 * The threshold question as it was asked, before anything is checked.
 *
 * @param ladder code of a ladder; absent for the one in force
 * @param thresholds thresholds in 亿元 instead of a ladder
 * @param year the calendar year; absent for the newest with a direct figure
 * @param latest whether each park stands with its own newest year
 * @param within how many percent below a threshold are near
 * @param population code of a population instead of the ladder's
 * @param region code of the region the parks lie in
 * @param level their level
 * @param asOf which state to read
 */
record AskedThreshold(@Nullable String ladder, @Nullable List<BigDecimal> thresholds, @Nullable Integer year,
		boolean latest, BigDecimal within, @Nullable String population, @Nullable String region,
		@Nullable ParkLevel level, @Nullable AsOf asOf) {
}
