/**
 * The commands of the parkgraph program.
 */
@NullMarked
package parkgraph.service.command;

import org.jspecify.annotations.NullMarked;
