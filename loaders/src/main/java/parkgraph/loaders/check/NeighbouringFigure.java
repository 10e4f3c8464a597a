package parkgraph.loaders.check;

import parkgraph.ontology.amount.Bounds;

/**
 * A figure of something joined with a park: an enterprise at work in it, or a region
 * around it.
 *
 * @param park code of the park
 * @param other id of the enterprise, or name of the region
 * @param indicator code of the indicator
 * @param year the calendar year
 * @param bounds its bounds, in steps of the indicator
 * @param parks in how many parks an enterprise works; around how many it lies does not
 * matter of a region
 */
public record NeighbouringFigure(String park, String other, String indicator, int year, Bounds bounds, int parks) {
}
