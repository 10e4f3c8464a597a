/**
 * The store itself: its schema, its state and its migrations.
 */
@NullMarked
package parkgraph.loaders.store;

import org.jspecify.annotations.NullMarked;
