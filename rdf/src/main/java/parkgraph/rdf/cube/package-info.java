/**
 * The statistical side of the export: how its three data cubes are built, and whether a
 * graph keeps the integrity constraints of the Data Cube vocabulary.
 */
@NullMarked
package parkgraph.rdf.cube;

import org.jspecify.annotations.NullMarked;
