/**
 * Batches, and what became of each row of their files.
 */
@NullMarked
package parkgraph.service.account;

import org.jspecify.annotations.NullMarked;
