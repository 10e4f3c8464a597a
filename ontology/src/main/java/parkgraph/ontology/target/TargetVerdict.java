package parkgraph.ontology.target;

import java.util.List;

/**
 * How far a target is met, and from what.
 *
 * @param status how far
 * @param years where it stood in each year with a figure, the newest first
 * @param missed years in which it surely was not met and should have been, the earliest
 * first
 * @param missing years whose figure is needed to tell and not known, the earliest first
 */
public record TargetVerdict(TargetStatus status, List<YearVerdict> years, List<Integer> missed, List<Integer> missing) {

	public TargetVerdict {
		years = List.copyOf(years);
		missed = List.copyOf(missed);
		missing = List.copyOf(missing);
	}

}
