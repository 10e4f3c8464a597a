package parkgraph.ontology.period;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Whole months of one calendar year: the year itself, a part accumulated from January
 * (上半年, 1-10月), or a single later part (三季度, 3月).
 *
 * @param year the calendar year
 * @param from the first month, 1 to 12
 * @param to the last month, from the first to 12
 */
public record Months(int year, int from, int to) implements Period {

	public Months {
		if (year < 1000 || year > 9999 || from < 1 || to > 12 || from > to) {
			throw new IllegalArgumentException("Not months of a year: %d, %d to %d".formatted(year, from, to));
		}
	}

	/** The whole calendar year. */
	public static Months year(int year) {
		return new Months(year, 1, 12);
	}

	/** From January to the end of a month. */
	public static Months upTo(int year, int month) {
		return new Months(year, 1, month);
	}

	/** A single quarter, 1 to 4. */
	public static Months quarter(int year, int quarter) {
		return new Months(year, 3 * quarter - 2, 3 * quarter);
	}

	@Override
	public String code() {
		return this.year + PartOfYear.of(this.from, this.to).code();
	}

	@Override
	public Optional<LocalDate> firstDay() {
		return Optional.of(LocalDate.of(this.year, this.from, 1));
	}

	@Override
	public LocalDate lastDay() {
		return YearMonth.of(this.year, this.to).atEndOfMonth();
	}

	@Override
	public Optional<Year> calendarYear() {
		return (this.from == 1 && this.to == 12) ? Optional.of(Year.of(this.year)) : Optional.empty();
	}

	/**
	 * The part of the year without the year: figures of different years compare only when
	 * it is the same.
	 * @return for example {@code -H1}, empty text for the whole year
	 */
	public String part() {
		return PartOfYear.of(this.from, this.to).code();
	}

	@Override
	public String zh() {
		return this.year + "年" + PartOfYear.of(this.from, this.to).zh();
	}

	@Override
	public String en() {
		String part = PartOfYear.of(this.from, this.to).en();
		return part.isEmpty() ? String.valueOf(this.year) : part + " " + this.year;
	}

}
