package parkgraph.loaders.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Puts the numbers of a workbook in words, as its cells show them.
 */
final class CellNumbers {

	/** What Excel keeps of any number. */
	private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

	private static final double LOST_DIGITS_FROM = 1e15;

	private static final long SECONDS_PER_DAY = 86_400;

	/** The last day Excel knows, 31 December 9999. */
	private static final double LAST_DAY = 2_958_466;

	/** Excel believes that there was a 29 February 1900 and gives it number 60. */
	private static final LocalDate BEFORE_THAT_DAY = LocalDate.of(1899, 12, 31);

	private static final LocalDate AFTER_THAT_DAY = LocalDate.of(1899, 12, 30);

	private static final int THAT_DAY = 60;

	private static final LocalDate MACINTOSH = LocalDate.of(1904, 1, 1);

	private final boolean from1904;

	CellNumbers(boolean from1904) {
		this.from1904 = from1904;
	}

	/**
	 * The cell that holds a number.
	 * @param column its column
	 * @param value the number as the file writes it
	 * @param format how the cell shows it
	 */
	SheetCell cell(int column, String value, NumberFormat format) {
		double number;
		try {
			number = Double.parseDouble(value.strip());
		}
		catch (NumberFormatException ex) {
			return new SheetCell(column, CellKind.ERROR, value);
		}
		if (Double.isNaN(number) || Double.isInfinite(number)) {
			return new SheetCell(column, CellKind.ERROR, value);
		}
		if (format.isDate() && number >= 0 && number < LAST_DAY) {
			return new SheetCell(column, CellKind.DATE, date(number, format.shows()));
		}
		BigDecimal decimal = new BigDecimal(number).round(FIFTEEN_DIGITS);
		if (format.shows() == NumberFormat.Shows.PERCENT) {
			return new SheetCell(column, CellKind.NUMBER, plain(decimal.movePointRight(2)) + format.suffix());
		}
		boolean lost = Math.abs(number) >= LOST_DIGITS_FROM && number == Math.rint(number);
		return new SheetCell(column, lost ? CellKind.NUMBER_WITH_LOST_DIGITS : CellKind.NUMBER,
				plain(decimal) + format.suffix());
	}

	private static String plain(BigDecimal number) {
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

	private String date(double serial, NumberFormat.Shows shows) {
		long day = (long) Math.floor(serial);
		long second = Math.round((serial - day) * SECONDS_PER_DAY);
		if (shows == NumberFormat.Shows.TIME) {
			return time(second % SECONDS_PER_DAY);
		}
		LocalDateTime moment = day(day).atStartOfDay().plus(second, ChronoUnit.SECONDS);
		return switch (shows) {
			case YEAR -> String.format(Locale.ROOT, "%04d", moment.getYear());
			case MONTH -> String.format(Locale.ROOT, "%04d-%02d", moment.getYear(), moment.getMonthValue());
			case NUMBER, PERCENT, DAY, TIME ->
				(second == 0) ? moment.toLocalDate().toString() : moment.truncatedTo(ChronoUnit.SECONDS).toString();
		};
	}

	private LocalDate day(long number) {
		if (this.from1904) {
			return MACINTOSH.plusDays(number);
		}
		return ((number < THAT_DAY) ? BEFORE_THAT_DAY : AFTER_THAT_DAY).plusDays(number);
	}

	private static String time(long second) {
		return LocalTime.ofSecondOfDay(second).toString();
	}

}
