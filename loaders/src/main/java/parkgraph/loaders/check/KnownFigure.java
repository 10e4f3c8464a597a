package parkgraph.loaders.check;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Nature;

/**
 * A figure that counts in the store.
 *
 * @param subject label and key of whom it is about
 * @param indicator code of the indicator
 * @param scope code of the scope
 * @param period code of the period
 * @param year the calendar year; absent when the period is not one
 * @param bounds its bounds, in steps of the indicator
 * @param precision half a unit of the last printed digit, in steps
 * @param nature what kind of statement it is
 */
public record KnownFigure(String subject, String indicator, String scope, String period, @Nullable Integer year,
		Bounds bounds, long precision, Nature nature) {
}
