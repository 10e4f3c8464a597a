/**
 * Files as they really arrive, Excel workbooks and text tables, as sheets of cells with
 * the addresses Excel shows.
 */
@NullMarked
package parkgraph.loaders.sheet;

import org.jspecify.annotations.NullMarked;
