/**
 * What tests of several packages need.
 */
@NullMarked
package parkgraph.rdf.testing;

import org.jspecify.annotations.NullMarked;
