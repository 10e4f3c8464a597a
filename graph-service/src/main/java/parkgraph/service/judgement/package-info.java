/**
 * What people say about whom a name means, over HTTP and GraphQL.
 */
@NullMarked
package parkgraph.service.judgement;

import org.jspecify.annotations.NullMarked;
