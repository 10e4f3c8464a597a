package parkgraph.loaders.change;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import parkgraph.ontology.target.Ladder;

/**
 * The parks that a ladder counts, as they stand now.
 */
interface LadderGraph {

	/** The direct figures of parks in some years. */
	List<ParkStanding> standings(Ladder ladder, Collection<Integer> years);

	/** The names of those parks that the ladder counts, by code. */
	Map<String, String> counted(Ladder ladder, Collection<String> parks);

}
