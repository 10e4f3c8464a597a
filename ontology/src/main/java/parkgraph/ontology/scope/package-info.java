/**
 * What a figure covers: which units, which area, which industry, under which regime.
 */
@NullMarked
package parkgraph.ontology.scope;

import org.jspecify.annotations.NullMarked;
