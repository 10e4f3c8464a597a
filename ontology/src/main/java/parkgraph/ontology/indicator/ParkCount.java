package parkgraph.ontology.indicator;

import parkgraph.ontology.figure.Comparator;

/**
 * What an indicator such as 营业收入超千亿元的开发区数 counts: the parks of a population whose value
 * stands on one side of a threshold.
 *
 * @param indicator code of the indicator that is compared
 * @param threshold the threshold in steps of that indicator
 * @param comparator how a park's value is compared with it
 * @param population code of the population that is counted
 */
public record ParkCount(String indicator, long threshold, Comparator comparator, String population) {
}
