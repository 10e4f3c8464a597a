/**
 * Files sent over HTTP: checked, published and taken back by the same code as on the
 * command line.
 */
@NullMarked
package parkgraph.service.sending;

import org.jspecify.annotations.NullMarked;
