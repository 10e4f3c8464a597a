package parkgraph.ontology.target;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.indicator.Direction;

/**
 * What a target wants, of whatever kind.
 *
 * @param kind what kind it is
 * @param comparator how a value is compared with the wanted one; absent where no number
 * is wanted
 * @param wanted the wanted value in steps of its indicator; absent where none is wanted
 * @param direction which way the indicator is to move
 * @param from first year in which it has to hold; absent when it has to hold from the
 * first year that has a figure
 * @param deadline the year in which it is due
 * @param sustained whether it has to hold in every year until then
 */
public record TargetDemand(TargetKind kind, @Nullable Comparator comparator, @Nullable Long wanted, Direction direction,
		@Nullable Integer from, int deadline, boolean sustained) {
}
