package parkgraph.ontology.period;

import java.util.function.Function;

import parkgraph.ontology.wording.Wording;

/**
 * What became of a printed period.
 */
public sealed interface PeriodReading {

	/**
	 * What the one or the other is for the caller.
	 * @param known what to make of a period
	 * @param unknown what to make of the reason why there is none
	 * @param <T> what comes out
	 * @return the result of one of the two
	 */
	<T> T either(Function<Period, T> known, Function<Wording, T> unknown);

	/**
	 * A period that was read.
	 *
	 * @param period the period
	 */
	record Known(Period period) implements PeriodReading {

		@Override
		public <T> T either(Function<Period, T> known, Function<Wording, T> unknown) {
			return known.apply(this.period);
		}

	}

	/**
	 * A period that was not understood.
	 *
	 * @param reason what to tell whoever printed it
	 */
	record Unknown(Wording reason) implements PeriodReading {

		@Override
		public <T> T either(Function<Period, T> known, Function<Wording, T> unknown) {
			return unknown.apply(this.reason);
		}

	}

}
