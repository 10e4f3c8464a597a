/**
 * SPARQL 1.1 over HTTP.
 */
@NullMarked
package parkgraph.service.sparql;

import org.jspecify.annotations.NullMarked;
