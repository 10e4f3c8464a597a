package parkgraph.ontology.period;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import parkgraph.ontology.print.Signs;
import parkgraph.ontology.wording.Wording;

/**
 * Reads a period from the columns it is printed in: the year, the period, and, where
 * these two leave it open, the note. 去年 and 今年 are not read: they need the day of
 * publication.
 */
public final class PeriodReader {

	private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");

	private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:-|年)(0?[1-9]|1[0-2])月?");

	private static final Pattern MOMENT_IN_NOTE = Pattern
		.compile("截[至止]到?(\\d{4})年(0?[1-9]|1[0-2])月(?:\\d{1,2}日)?(?:底|末)?(?:报道)?");

	private PeriodReader() {
	}

	/**
	 * Reads a period.
	 * @param year the year column, such as 2021 or 2013-11
	 * @param period the period column, such as 上半年; may be empty
	 * @param note the note beside it, for 累计 and “十二五”; may be empty
	 * @return the period, or why there is none
	 */
	public static PeriodReading read(String year, String period, String note) {
		String foldedYear = plain(year);
		String phrase = plain(period);
		Matcher wholeYear = YEAR.matcher(foldedYear);
		if (wholeYear.matches()) {
			return inYear(Integer.parseInt(wholeYear.group(1)), phrase, note)
				.map((found) -> (PeriodReading) new PeriodReading.Known(found))
				.orElseGet(() -> unknownPeriod(period));
		}
		Matcher month = MONTH.matcher(foldedYear);
		if (month.matches() && phrase.isEmpty()) {
			return new PeriodReading.Known(new Moment(month(month)));
		}
		return unknownYear(year);
	}

	/**
	 * The moment a note gives for a state, such as 截至2018年8月 beside a number of
	 * trademarks.
	 * @param year the year column
	 * @param note the note
	 * @return the moment, empty if the note gives none in this year
	 */
	public static Optional<Moment> momentIn(String year, String note) {
		return Signs.clauses(note)
			.stream()
			.map(MOMENT_IN_NOTE::matcher)
			.filter((matcher) -> matcher.matches() && matcher.group(1).equals(plain(year)))
			.map((matcher) -> new Moment(month(matcher)))
			.findFirst();
	}

	private static Optional<Period> inYear(int year, String phrase, String note) {
		if (phrase.isEmpty() || phrase.equals("累计")) {
			Optional<Period> several = SeveralYears.inNote(year, note);
			if (several.isPresent() || phrase.equals("累计")) {
				return several;
			}
		}
		return PeriodPhrase.read(year, phrase);
	}

	private static String plain(String text) {
		return Signs.fold(text).replace(" ", "");
	}

	private static YearMonth month(Matcher matcher) {
		return YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
	}

	private static PeriodReading unknownPeriod(String period) {
		if (plain(period).equals("累计")) {
			return new PeriodReading.Unknown(new Wording("期间是“累计”，备注里没有写明从哪年到哪年",
					"the period is accumulated, and the note does not say over which years"));
		}
		return new PeriodReading.Unknown(new Wording("看不懂期间“%s”，应为全年、上半年、1-9月之类".formatted(period.strip()),
				"the period \"%s\" is not understood; expected the like of 全年, 上半年, 1-9月".formatted(period.strip())));
	}

	private static PeriodReading unknownYear(String year) {
		return new PeriodReading.Unknown(new Wording("看不懂年份“%s”，应为2021或2013-11之类".formatted(year.strip()),
				"the year \"%s\" is not understood; expected the like of 2021 or 2013-11".formatted(year.strip())));
	}

}
