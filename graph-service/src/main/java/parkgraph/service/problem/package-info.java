/**
 * What a caller did wrong, said so that they can mend it, in Chinese and English.
 */
@NullMarked
package parkgraph.service.problem;

import org.jspecify.annotations.NullMarked;
