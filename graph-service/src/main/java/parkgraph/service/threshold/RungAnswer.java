package parkgraph.service.threshold;

import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.graphql.Money;
import parkgraph.service.ladder.Ladder;
import parkgraph.service.ladder.Rung;

/**
 * What is known about one rung.
 *
 * @param rung the rung
 * @param ladder the ladder it belongs to; absent for a threshold of the caller's
 * @param counts where the parks stand
 * @param printed printed counts of the asked indicator
 * @param printedOther printed counts of other indicators at the same threshold
 * @param near parks near the rung, the nearest first
 * @param overList parks over it by direct figures, the highest first
 * @param provenList parks proven over it
 * @param oneSided parks that cannot be placed, direct figures before proven bounds
 */
record RungAnswer(Rung rung, @Nullable Ladder ladder, RungCounts counts, List<PrintedCount.BesideRung> printed,
		List<PrintedCount.BesideRung> printedOther, List<NearPark> near, List<OverPark> overList,
		List<OverPark> provenList, List<UnplacedPark> oneSided) {

	public Money threshold() {
		return this.rung.threshold();
	}

	public Comparator comparator() {
		return this.rung.comparator();
	}

	public Wording words() {
		return this.rung.words();
	}

	public @Nullable Integer wanted() {
		return this.rung.wanted();
	}

	public @Nullable Comparator wantedComparator() {
		return this.rung.wantedComparator();
	}

	public @Nullable Integer wantedCumulative() {
		return (this.ladder != null) ? this.ladder.wantedCumulative(this.rung) : null;
	}

	public int over() {
		return this.counts.over();
	}

	public int proven() {
		return this.counts.proven();
	}

	public int undecided() {
		return this.counts.undecided();
	}

	public int unknown() {
		return this.counts.unknown();
	}

	public int notOver() {
		return this.counts.notOver();
	}

	public int provenNotOver() {
		return this.counts.provenNotOver();
	}

	public int nearCount() {
		return this.counts.near();
	}

}
