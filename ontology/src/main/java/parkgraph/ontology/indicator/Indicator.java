package parkgraph.ontology.indicator;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Unit;
import parkgraph.ontology.wording.Wording;

/**
 * Something that is measured.
 *
 * @param code its code, lower-case English with hyphens
 * @param name what it is called
 * @param unit what it counts in and how small a step it knows
 * @param direction which way it is meant to move
 * @param stock whether it is a state at a moment rather than what happened over a time
 * @param definition what exactly it is
 * @param publisher who usually publishes it, in Chinese; empty when nobody in particular
 * does
 * @param counts which parks it counts; absent unless it counts parks against a threshold
 * @param growthOf code of the indicator whose growth it is; absent unless it is a growth
 */
public record Indicator(String code, Wording name, Unit unit, Direction direction, boolean stock, Wording definition,
		String publisher, @Nullable ParkCount counts, @Nullable String growthOf) {
}
