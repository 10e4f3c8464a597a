package parkgraph.ontology.text;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, before it is counted in steps.
 *
 * @param value the number, its magnitudes multiplied out
 * @param lastPlace the value of one in the last printed place
 * @param unit the unit's word; absent when none is printed
 * @param magnitudes the magnitudes printed beside the number, such as 万亿; may be empty
 * @param orderOnly whether print gives only an order of magnitude: 千亿, 5000亿级
 */
record Amount(BigDecimal value, BigDecimal lastPlace, @Nullable String unit, String magnitudes, boolean orderOnly) {
}
