package parkgraph.service.threshold;

import java.util.Collections;
import java.util.List;

/**
 * Where the parks of a question stand against its rungs.
 *
 * @param parks how many parks the question counts
 * @param direct how many of them have a direct figure
 * @param proven parks whose direct figure is missing or no point, with what is proven
 * @param rungs counts per rung, in the order of the question
 */
public record RungStandings(int parks, int direct, List<ProvenPark> proven, List<RungCounts> rungs) {

	/** For requests that show no counts. */
	static RungStandings notCounted(int rungs) {
		return new RungStandings(0, 0, List.of(), Collections.nCopies(rungs, RungCounts.NOBODY));
	}

	/** Whether anything at all is known, directly or by proof. */
	public boolean hasEvidence() {
		return this.direct > 0 || !this.proven.isEmpty();
	}

}
