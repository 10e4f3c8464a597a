/**
 * What a check has found, given back as a workbook: the sender's own one with colours and
 * comments, or a list.
 */
@NullMarked
package parkgraph.loaders.report;

import org.jspecify.annotations.NullMarked;
