/**
 * What a batch of files says, before anything is written: things, links, statements and
 * findings.
 */
@NullMarked
package parkgraph.loaders.batch;

import org.jspecify.annotations.NullMarked;
