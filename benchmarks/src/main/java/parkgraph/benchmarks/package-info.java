/**
 * Measures what answering, loading and starting cost against the least they could cost on
 * the same machine.
 */
@NullMarked
package parkgraph.benchmarks;

import org.jspecify.annotations.NullMarked;
