package parkgraph.ontology.indicator;

/**
 * A growth that stands in a note: 同比增长26.7%.
 *
 * @param steps the growth in steps of a percent with four decimals; negative for a fall
 * @param precision half a unit of the last printed digit, in the same steps
 * @param basis what it compares
 * @param printed the words
 */
public record PrintedGrowth(long steps, long precision, GrowthBasis basis, String printed) {
}
