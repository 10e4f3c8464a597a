/**
 * Answers to saved questions as people and spreadsheets read them.
 */
@NullMarked
package parkgraph.service.answer;

import org.jspecify.annotations.NullMarked;
