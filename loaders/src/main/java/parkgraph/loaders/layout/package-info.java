/**
 * Where the table stands on a sheet: titles and units above it, headings of one to three
 * rows, data, totals, notes below.
 */
@NullMarked
package parkgraph.loaders.layout;

import org.jspecify.annotations.NullMarked;
