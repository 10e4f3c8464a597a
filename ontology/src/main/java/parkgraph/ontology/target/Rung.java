package parkgraph.ontology.target;

import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.wording.Wording;

/**
 * One threshold of a ladder and how many parks are wanted beyond it.
 *
 * @param words the target's own words
 * @param threshold the threshold in steps of the ladder's indicator
 * @param comparator how a park's value is compared with the threshold
 * @param wanted how many parks are wanted
 * @param wantedComparator how the number of parks is compared with the wanted one
 */
public record Rung(Wording words, long threshold, Comparator comparator, int wanted, Comparator wantedComparator) {
}
