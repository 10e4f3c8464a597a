package parkgraph.ontology.period;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * The time a figure speaks of. Two figures are of one period exactly when their codes are
 * equal; only full calendar years enter yearly series.
 */
public sealed interface Period permits Months, AssessmentYear, Years, Moment {

	/**
	 * The canonical code, as kept in the graph.
	 * @return for example {@code 2021}, {@code 2021-H1}, {@code 2021-01/09}
	 */
	String code();

	/**
	 * The first day of the period.
	 * @return the day, empty when the period counts from a beginning nobody states
	 */
	Optional<LocalDate> firstDay();

	/** The last day of the period. */
	LocalDate lastDay();

	/** How the period is called in Chinese. */
	String zh();

	/** How the period is called in English. */
	String en();

	/**
	 * The calendar year, if the period is exactly one.
	 * @return the year, empty for anything longer or shorter
	 */
	default Optional<Year> calendarYear() {
		return Optional.empty();
	}

	/** Whether the period is exactly one calendar year. */
	default boolean isFullYear() {
		return calendarYear().isPresent();
	}

	/** The calendar year as a period. */
	static Period of(Year year) {
		return Months.year(year.getValue());
	}

	/**
	 * The period with a code.
	 * @param code a canonical code
	 * @return the period whose {@link #code()} it is
	 * @throws IllegalArgumentException if no period has this code
	 */
	static Period parse(String code) {
		return PeriodCode.parse(code);
	}

}
