/**
 * Signs as they are printed, before anything is made of them.
 */
@NullMarked
package parkgraph.ontology.print;

import org.jspecify.annotations.NullMarked;
