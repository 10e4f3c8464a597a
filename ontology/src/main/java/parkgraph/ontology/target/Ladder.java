package parkgraph.ontology.target;

import java.time.Year;
import java.util.List;

import parkgraph.ontology.wording.Wording;

/**
 * A set of thresholds that one document puts up for parks.
 *
 * @param code its code
 * @param name what it is called
 * @param document title of the document
 * @param indicator code of the indicator that counts
 * @param population code of the population that is counted
 * @param deadline by the end of which year
 * @param deadlineInferred whether the deadline stands in another sentence than the target
 * @param counting how parks beyond several thresholds are counted
 * @param inForceFrom first year in force
 * @param inForceUntil last year in force
 * @param rungs from the lowest to the highest threshold
 */
public record Ladder(String code, Wording name, String document, String indicator, String population, Year deadline,
		boolean deadlineInferred, Counting counting, Year inForceFrom, Year inForceUntil, List<Rung> rungs) {

	public Ladder {
		rungs = List.copyOf(rungs);
	}

	public boolean isInForce(Year year) {
		return !year.isBefore(this.inForceFrom) && !year.isAfter(this.inForceUntil);
	}

	/** How a park beyond two thresholds is counted. */
	public enum Counting {

		/** On each rung it has passed: 25 over 500 includes the 10 over 1000. */
		NESTED("nested", "逐级包含", "on every rung it has passed"),

		/** On its highest rung only. */
		CUMULATIVE("cumulative", "只计最高一级", "on its highest rung only");

		private final String code;

		private final String zh;

		private final String en;

		Counting(String code, String zh, String en) {
			this.code = code;
			this.zh = zh;
			this.en = en;
		}

		public String code() {
			return this.code;
		}

		public String zh() {
			return this.zh;
		}

		public String en() {
			return this.en;
		}

	}

}
