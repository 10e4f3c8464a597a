/**
 * Policy documents as data: their parts, measures, what clauses name, and what they leave
 * open.
 */
@NullMarked
package parkgraph.service.policy;

import org.jspecify.annotations.NullMarked;
