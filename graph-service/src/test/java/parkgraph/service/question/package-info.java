/**
 * Saved questions: their text, titles and variables.
 */
@NullMarked
package parkgraph.service.question;

import org.jspecify.annotations.NullMarked;
