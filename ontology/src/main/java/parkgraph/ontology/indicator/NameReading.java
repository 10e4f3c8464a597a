package parkgraph.ontology.indicator;

import java.util.function.Function;

import parkgraph.ontology.wording.Wording;

/**
 * What became of a printed indicator name.
 */
public sealed interface NameReading {

	/**
	 * What the one or the other is for the caller.
	 * @param known what to make of a known name
	 * @param unknown what to make of the reason why it is unknown
	 * @param <T> what comes out
	 * @return the result of one of the two
	 */
	<T> T either(Function<Known, T> known, Function<Wording, T> unknown);

	/**
	 * A name in the list.
	 *
	 * @param name what the name says
	 * @param indicator the indicator it means
	 */
	record Known(IndicatorName name, Indicator indicator) implements NameReading {

		@Override
		public <T> T either(Function<Known, T> known, Function<Wording, T> unknown) {
			return known.apply(this);
		}

	}

	/**
	 * A name that is not in the list.
	 *
	 * @param reason what to tell whoever printed it
	 */
	record Unknown(Wording reason) implements NameReading {

		@Override
		public <T> T either(Function<Known, T> known, Function<Wording, T> unknown) {
			return unknown.apply(this.reason);
		}

	}

}
