package parkgraph.ontology.figure;

import parkgraph.ontology.period.Period;
import parkgraph.ontology.scope.Scope;

/**
 * What two statements must have in common to be about the same thing. Plans have keys of
 * their own, so they never compete with what was measured.
 *
 * @param subject key of the park, region, enterprise or aggregate
 * @param indicator code of the indicator
 * @param scope what is covered
 * @param period the time it speaks of
 * @param planned whether it is a plan
 */
public record FigureKey(String subject, String indicator, Scope scope, Period period, boolean planned) {
}
