/**
 * Pages in the browser and what goes with every answer to it.
 */
@NullMarked
package parkgraph.service.web;

import org.jspecify.annotations.NullMarked;
