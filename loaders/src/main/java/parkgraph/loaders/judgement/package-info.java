/**
 * What people say about whom a name means: kept for good, the newest counts.
 */
@NullMarked
package parkgraph.loaders.judgement;

import org.jspecify.annotations.NullMarked;
