package parkgraph.service.threshold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.figure.ProofRule;
import parkgraph.service.ladder.Rung;

/**
 * Where the parks of a population stand against some rungs.
 *
 * @param indicator code of what is measured
 * @param population code of the parks that are counted
 * @param region code of the region they lie in, with all below it; absent for anywhere
 * @param level their level as the graph keeps it; absent for any
 * @param year the calendar year; absent for each park's own newest
 * @param within what counts as near
 * @param rungs the rungs, the lowest first
 */
public record RungQuestion(String indicator, String population, @Nullable String region, @Nullable String level,
		@Nullable Integer year, Within within, List<Rung> rungs) {

	/** The province whose figures the graph holds, whole. */
	public static final String PROVINCE = "510000";

	public RungQuestion {
		rungs = List.copyOf(rungs);
	}

	/** The same question about another year. */
	public RungQuestion of(int year) {
		return new RungQuestion(this.indicator, this.population, this.region, this.level, year, this.within,
				this.rungs);
	}

	/**
	 * The question as the statements expect it.
	 * @param index tells its rows from those of other questions asked with it
	 */
	Map<String, Object> parameters(int index) {
		Map<String, Object> map = new HashMap<>();
		map.put("index", index);
		map.put("indicator", this.indicator);
		map.put("population", this.population);
		map.put("region", this.region);
		map.put("level", this.level);
		map.put("year", this.year);
		map.put("subject", (this.region != null) ? this.region : PROVINCE);
		map.put("proofs", ProofRule.indicatorsFor(this.indicator));
		map.put("thresholds", this.rungs.stream().map((rung) -> rung.amount().amount()).distinct().toList());
		map.put("rungs",
				this.rungs.stream()
					.map((rung) -> Map.of("index", rung.index(), "lower", this.within.lower(rung.amount()), "floor",
							rung.floor()))
					.toList());
		return map;
	}

}
