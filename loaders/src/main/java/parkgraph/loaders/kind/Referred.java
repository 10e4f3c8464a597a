package parkgraph.loaders.kind;

import parkgraph.loaders.batch.ThingRef;

/**
 * What a cell, or a part of one, refers to.
 *
 * @param thing what it is
 * @param printed how the cell calls it
 */
record Referred(ThingRef thing, String printed) {
}
