package parkgraph.service.target;

import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.indicator.Direction;
import parkgraph.ontology.target.TargetKind;
import parkgraph.ontology.target.TargetStatus;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.graphql.CodedName;
import parkgraph.service.graphql.Money;
import parkgraph.service.ladder.Ladder;
import parkgraph.service.ladder.LadderDocument;
import parkgraph.service.ladder.Rung;
import parkgraph.service.policy.Ambiguity;
import parkgraph.service.policy.PolicyRef;
import parkgraph.service.policy.TextSpan;

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
 * @param comparator how the value is compared with it; absent where no number is wanted
 * @param details what the text of the document says of it
 * @param tracking how far it is met
 * @param onLadder what only a rung of a ladder has; absent for other targets
 * @param figures the province's figures of the indicator, the newest first; empty for a
 * rung
 */
record TargetProgress(String id, Wording words, @Nullable String domain, @Nullable LadderDocument document,
		@Nullable CodedName indicator, int deadline, boolean deadlinePassed, @Nullable String valuePrinted,
		@Nullable Comparator comparator, TargetDetails details, Tracking tracking, @Nullable OnLadder onLadder,
		List<TargetFigure> figures) {

	public @Nullable String number() {
		return this.details.number();
	}

	public TargetKind kind() {
		return this.details.kind();
	}

	public Direction direction() {
		return this.details.direction();
	}

	public boolean deadlineStated() {
		return this.details.deadlineStated();
	}

	public boolean sustained() {
		return this.details.sustained();
	}

	public @Nullable Wording population() {
		return this.details.population();
	}

	public @Nullable PolicyRef clause() {
		return this.details.clause();
	}

	public @Nullable TextSpan text() {
		return this.details.text();
	}

	public List<Ambiguity> ambiguities() {
		return this.details.ambiguities();
	}

	public List<ServingMeasure> measures() {
		return this.details.measures();
	}

	public TargetStatus status() {
		return this.tracking.status();
	}

	public Wording reason() {
		return this.tracking.reason();
	}

	public List<TargetYear> years() {
		return this.tracking.years();
	}

	public List<Integer> missedYears() {
		return this.tracking.missedYears();
	}

	public List<Integer> missingYears() {
		return this.tracking.missingYears();
	}

	public @Nullable Wording missing() {
		return this.tracking.missing();
	}

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
