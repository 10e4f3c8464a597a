/**
 * A made-up province as ordinary input files, the same bytes for the same seed: to
 * practise on, to measure with, and to test against.
 */
@NullMarked
package parkgraph.loaders.synthetic;

import org.jspecify.annotations.NullMarked;
