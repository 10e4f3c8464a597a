/**
 * The vocabulary over HTTP: pages for people, RDF for programs, at one address for each
 * term.
 */
@NullMarked
package parkgraph.service.definition;

import org.jspecify.annotations.NullMarked;
