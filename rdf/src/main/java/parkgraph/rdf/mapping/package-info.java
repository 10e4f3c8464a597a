/**
 * How the graph becomes RDF: one table for every label, property and relationship type.
 */
@NullMarked
package parkgraph.rdf.mapping;

import org.jspecify.annotations.NullMarked;
