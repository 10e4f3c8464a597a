/**
 * The rules of checking: one catalogue with what each is called, when it occurs, what it
 * says and how to mend it.
 */
@NullMarked
package parkgraph.loaders.rule;

import org.jspecify.annotations.NullMarked;
