/**
 * What all questions share: money, errors, limits, the state a request sees.
 */
@NullMarked
package parkgraph.service.graphql;

import org.jspecify.annotations.NullMarked;
