package parkgraph.service.conflict;

import java.util.List;

import parkgraph.service.observation.Observation;

/**
 * Statements about the same thing of which not all can be right, however they were
 * rounded in print.
 *
 * @param chosen the one that counts
 * @param others those that cannot be right beside it
 */
record Conflict(Observation chosen, List<Observation> others) {
}
