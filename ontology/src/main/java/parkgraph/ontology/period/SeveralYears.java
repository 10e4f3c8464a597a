package parkgraph.ontology.period;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import parkgraph.ontology.print.Signs;

/**
 * Notes that say over how many years a figure was added up.
 */
final class SeveralYears {

	private static final Pattern BETWEEN = Pattern.compile("(\\d{4})年?-(\\d{4})年(?:\\d+年)?(?:累计)?");

	private static final Pattern UNTIL = Pattern.compile("截[至止]到?(\\d{4})年(?:底|末)累计");

	private static final Pattern PLAN = Pattern.compile("\"(.{2,3})\"(?:期间|时期)?(?:累计)?");

	/** The five-year plans by the last year they cover. */
	private static final Map<String, Integer> PLANS = Map.of("十五", 2005, "十一五", 2010, "十二五", 2015, "十三五", 2020, "十四五",
			2025, "十五五", 2030);

	private SeveralYears() {
	}

	/**
	 * The years a note gives.
	 * @param year what the year column says, which must be the last of them
	 * @param note the note
	 * @return the years, empty if the note gives none that end in this year
	 */
	static Optional<Period> inNote(int year, String note) {
		return Signs.clauses(note)
			.stream()
			.map(Signs::fold)
			.map(SeveralYears::read)
			.flatMap(Optional::stream)
			.filter((years) -> years.to() == year)
			.map(Period.class::cast)
			.findFirst();
	}

	/** The years a phrase gives by itself. */
	static Optional<Years> read(String phrase) {
		Matcher between = BETWEEN.matcher(phrase);
		if (between.matches()) {
			return between(Integer.parseInt(between.group(1)), Integer.parseInt(between.group(2)));
		}
		Matcher until = UNTIL.matcher(phrase);
		if (until.matches()) {
			return Optional.of(Years.until(Integer.parseInt(until.group(1))));
		}
		Matcher plan = PLAN.matcher(phrase);
		if (plan.matches()) {
			return Optional.ofNullable(PLANS.get(plan.group(1))).map((last) -> Years.between(last - 4, last));
		}
		return Optional.empty();
	}

	private static Optional<Years> between(int from, int to) {
		return (from < to) ? Optional.of(Years.between(from, to)) : Optional.empty();
	}

}
