package parkgraph.loaders.kind;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.scope.Scope;

/**
 * A figure of a full calendar year that counts, to be shown in a workbook.
 *
 * @param subject whom it is about
 * @param code the code by which people know that; empty when it has none
 * @param name what it is called
 * @param indicator code of the indicator
 * @param scope what is covered
 * @param nature what kind of statement it is
 * @param bounds its value, in steps of the indicator
 * @param printed what stood in print
 * @param series which series it carries; absent when it carries none
 */
public record FormFigure(ThingRef subject, String code, String name, String indicator, Scope scope, Nature nature,
		Bounds bounds, String printed, @Nullable String series) {
}
