/**
 * Ladders of thresholds that documents put up for parks: which there are, and which one
 * is in force.
 */
@NullMarked
package parkgraph.service.ladder;

import org.jspecify.annotations.NullMarked;
