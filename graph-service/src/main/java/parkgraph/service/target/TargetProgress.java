package parkgraph.service.target;

import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.graphql.CodedName;
import parkgraph.service.graphql.Money;
import parkgraph.service.ladder.Ladder;
import parkgraph.service.ladder.LadderDocument;
import parkgraph.service.ladder.Rung;

/**
 * A target and how far it is met.
 *
 * @param id its id
 * @param words its own words
 * @param domain what part of the policy it belongs to; absent when not stated
 * @param document the document that sets it; absent when not known
 * @param indicator what is measured; absent when no indicator of the catalogue is meant
 * @param deadline by the end of which year
 * @param deadlinePassed whether that year is over
 * @param valuePrinted the wanted value as printed; absent for a rung
 * @param comparator how the value is compared with it
 * @param status how far it is met in the deadline's year
 * @param reason the status in a sentence
 * @param onLadder what only a rung of a ladder has; absent for other targets
 * @param figures the province's figures of the indicator, the newest first; empty for a
 * rung
 */
record TargetProgress(String id, Wording words, @Nullable String domain, @Nullable LadderDocument document,
		@Nullable CodedName indicator, int deadline, boolean deadlinePassed, @Nullable String valuePrinted,
		Comparator comparator, TargetStatus status, Wording reason, @Nullable OnLadder onLadder,
		List<TargetFigure> figures) {

	/**
	 * What a target has as a rung of a ladder.
	 *
	 * @param ladder the ladder
	 * @param rung the rung
	 * @param atDeadline where the parks stand in the deadline's year
	 * @param newest where they stand in the newest year with a direct figure; absent when
	 * there is none
	 */
	record OnLadder(Ladder ladder, Rung rung, YearProgress atDeadline, @Nullable YearProgress newest) {

		public CodedName population() {
			return this.ladder.population();
		}

		public Money threshold() {
			return this.rung.threshold();
		}

		public Comparator comparator() {
			return this.rung.comparator();
		}

		public @Nullable Integer wanted() {
			return this.rung.wanted();
		}

		public @Nullable Integer wantedCumulative() {
			return this.ladder.wantedCumulative(this.rung);
		}

		public TargetStatus statusCumulative() {
			return this.atDeadline.statusCumulative();
		}

	}

}
