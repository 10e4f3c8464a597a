package parkgraph.service.ladder;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Yuan;
import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.graphql.Money;
import parkgraph.service.graphql.Words;

/**
 * One threshold, and how many parks are wanted beyond it when a document says so.
 *
 * @param index its place from the lowest, from 0
 * @param targetId id of the target that sets it; absent for a threshold of the caller's
 * @param words the target's own words, or what the caller's threshold reads like
 * @param amount the threshold
 * @param comparator how a park's value is compared with it
 * @param wanted how many parks are wanted; absent for a threshold of the caller's
 * @param wantedComparator how the number of parks is compared with the wanted one
 */
public record Rung(int index, @Nullable String targetId, Wording words, Yuan amount, Comparator comparator,
		@Nullable Integer wanted, @Nullable Comparator wantedComparator) {

	public Rung {
		if (comparator != Comparator.OVER && comparator != Comparator.AT_LEAST && comparator != Comparator.ABOUT) {
			throw new IllegalArgumentException("A rung is climbed upwards; it cannot be %s".formatted(comparator));
		}
	}

	/**
	 * A threshold of the caller's own: 超过, so the number itself does not count.
	 * @param index its place from the lowest
	 * @param amount the threshold
	 * @return the rung, without a wanted number
	 */
	public static Rung free(int index, Yuan amount) {
		return new Rung(index, null, new Wording("超过" + Words.zh(amount), "more than " + Words.en(amount)), amount,
				Comparator.OVER, null, null);
	}

	public Money threshold() {
		return new Money(this.amount);
	}

	/**
	 * The least value that meets the rung: the threshold itself, or one yuan more where
	 * it is to be exceeded.
	 */
	public long floor() {
		return (this.comparator == Comparator.OVER) ? Math.addExact(this.amount.amount(), 1) : this.amount.amount();
	}

}
