/**
 * Reading the small tables that are shipped on the class path.
 */
@NullMarked
package parkgraph.ontology.table;

import org.jspecify.annotations.NullMarked;
