package parkgraph.ontology.indicator;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import parkgraph.ontology.table.ShippedTable;

/**
 * The catalogue of indicators. Beside each amount of money stand its growth and its mean
 * yearly growth, since print states those too.
 */
public final class Indicators {

	private final Map<String, Indicator> byCode;

	Indicators(Collection<Indicator> indicators) {
		Map<String, Indicator> byCode = new LinkedHashMap<>();
		for (Indicator indicator : indicators) {
			if (byCode.put(indicator.code(), indicator) != null) {
				throw new IllegalStateException("Two indicators have the code \"%s\"".formatted(indicator.code()));
			}
		}
		this.byCode = Collections.unmodifiableMap(byCode);
	}

	/** The catalogue that is part of the program. */
	public static Indicators shipped() {
		List<Indicator> printed = Stream
			.concat(ShippedTable.rows(Indicators.class, "indicators.csv").stream().map(IndicatorRow::read),
					ShippedTable.rows(Indicators.class, "park-counts.csv").stream().map(ParkCountRow::read))
			.toList();
		return new Indicators(printed.stream().flatMap(Growth::withGrowth).toList());
	}

	/** All indicators, in the order of the catalogue. */
	public Collection<Indicator> all() {
		return this.byCode.values();
	}

	/**
	 * The indicator with a code.
	 * @param code for example {@code operating-revenue}
	 * @return the indicator, empty if the catalogue has none with that code
	 */
	public Optional<Indicator> find(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	/**
	 * The indicator with a code that must be there.
	 * @param code for example {@code operating-revenue}
	 * @return the indicator
	 * @throws IllegalArgumentException if the catalogue has none with that code
	 */
	public Indicator get(String code) {
		return find(code)
			.orElseThrow(() -> new IllegalArgumentException("The catalogue has no indicator \"%s\"".formatted(code)));
	}

	/**
	 * The indicator that is the printed growth of another.
	 * @param code code of the other
	 * @param basis what the growth compares
	 * @return the growth, empty if the other's growth is not kept
	 */
	public Optional<Indicator> growthOf(String code, GrowthBasis basis) {
		return find(basis.prefix() + code);
	}

}
