package parkgraph.service.ladder;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.graphql.Money;

/**
 * A rung as its ladder shows it, with both readings of the wanted number.
 *
 * @param ladder the ladder
 * @param rung the rung
 */
record RungOfLadder(Ladder ladder, Rung rung) {

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
		return this.ladder.wantedCumulative(this.rung);
	}

}
