package parkgraph.rdf.shape;

import parkgraph.ontology.wording.Wording;

/**
 * One place that does not keep to a shape.
 *
 * @param constraint address of the shape's constraint
 * @param where address of the thing
 * @param found the value that is not allowed; empty when one is missing or too many
 * @param asked what the constraint asks for
 */
public record ShapeFinding(String constraint, String where, String found, Wording asked) {
}
