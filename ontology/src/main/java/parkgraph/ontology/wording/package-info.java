/**
 * Sentences that are said in Chinese and in English.
 */
@NullMarked
package parkgraph.ontology.wording;

import org.jspecify.annotations.NullMarked;
