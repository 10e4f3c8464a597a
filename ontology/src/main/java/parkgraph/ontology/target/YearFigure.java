package parkgraph.ontology.target;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;

/**
 * What is known of a target's indicator in one year.
 *
 * @param year the calendar year
 * @param value the value, in steps of the indicator
 * @param reference what it is compared with when the target is relative; absent when that
 * is not known
 */
public record YearFigure(int year, Bounds value, @Nullable Bounds reference) {
}
