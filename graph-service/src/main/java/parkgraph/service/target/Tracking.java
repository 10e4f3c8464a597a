package parkgraph.service.target;

import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.target.TargetStatus;
import parkgraph.ontology.wording.Wording;

/**
 * How far a target is met, year by year, and what is needed to tell more.
 *
 * @param status how far it is met when it is due
 * @param reason the status in a sentence
 * @param years where it stood in each year with figures, the newest first
 * @param missedYears years in which it should have been met and was not
 * @param missingYears years whose figures are needed and not known
 * @param missing what is needed to tell more, in a sentence; absent when nothing is
 */
record Tracking(TargetStatus status, Wording reason, List<TargetYear> years, List<Integer> missedYears,
		List<Integer> missingYears, @Nullable Wording missing) {
}
