/**
 * What the tests of all questions share: one started service on one embedded database.
 */
@NullMarked
package parkgraph.service.testing;

import org.jspecify.annotations.NullMarked;
