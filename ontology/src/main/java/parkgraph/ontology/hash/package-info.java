/**
 * The hash by which files, statements and states are told apart.
 */
@NullMarked
package parkgraph.ontology.hash;

import org.jspecify.annotations.NullMarked;
