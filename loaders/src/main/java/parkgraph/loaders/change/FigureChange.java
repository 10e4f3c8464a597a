package parkgraph.loaders.change;

import parkgraph.loaders.batch.Origin;
import parkgraph.ontology.wording.Wording;

/**
 * A value that would take the place of another.
 *
 * @param origin where the new one stands
 * @param name whom it is about
 * @param indicator name of the indicator
 * @param period the period, in Chinese
 * @param before the value that counts now, with its unit
 * @param after the value that would count
 */
public record FigureChange(Origin origin, String name, Wording indicator, String period, String before, String after) {
}
