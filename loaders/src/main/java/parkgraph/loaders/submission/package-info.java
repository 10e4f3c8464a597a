/**
 * Returns of many senders taken in together: folders and zips unpacked, who sent what,
 * one receipt for each arrival, what a corrected file replaces, the overview, and the
 * slips with which returns go back.
 */
@NullMarked
package parkgraph.loaders.submission;

import org.jspecify.annotations.NullMarked;
