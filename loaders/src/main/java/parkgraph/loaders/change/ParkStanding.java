package parkgraph.loaders.change;

import parkgraph.ontology.amount.Bounds;

/**
 * What a park has of the indicator of a ladder in a year.
 *
 * @param year the year
 * @param code code of the park
 * @param name its name
 * @param bounds what is known of its value
 */
record ParkStanding(int year, String code, String name, Bounds bounds) {
}
