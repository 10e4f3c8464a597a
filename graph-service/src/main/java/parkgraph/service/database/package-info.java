/**
 * The way to the database: which one, whether it is ready, and how it is read.
 */
@NullMarked
package parkgraph.service.database;

import org.jspecify.annotations.NullMarked;
