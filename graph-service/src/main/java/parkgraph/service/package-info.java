/**
 * The service and its commands.
 */
@NullMarked
package parkgraph.service;

import org.jspecify.annotations.NullMarked;
