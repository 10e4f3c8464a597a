/**
 * The content as RDF.
 */
@NullMarked
package parkgraph.service.export;

import org.jspecify.annotations.NullMarked;
