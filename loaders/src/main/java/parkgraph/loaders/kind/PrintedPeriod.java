package parkgraph.loaders.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import parkgraph.ontology.period.Period;
import parkgraph.ontology.period.PeriodReader;
import parkgraph.ontology.print.Signs;

/**
 * A period in the words of a title, a heading or a cell.
 *
 * @param year the year
 * @param phrase the part of it, as printed; empty for the whole
 */
record PrintedPeriod(String year, String phrase) {

	private static final String PHRASE = "\\d{1,2}月?[-—–~～至到]\\d{1,2}月份?|\\d{1,2}月份?|上半年|下半年|第?[一二三四1-4]季度|前[二两三23]个?季度|全年";

	private static final Pattern IN_TITLE = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*年度?\\s*(" + PHRASE + ")?");

	private static final Pattern YEAR_ALONE = Pattern.compile("((?:19|20)\\d{2})年?度?(?:实际|完成|数)?");

	private static final Pattern PHRASE_ALONE = Pattern.compile(PHRASE);

	/** All periods that stand in titles, each once. */
	static List<PrintedPeriod> in(List<String> titles) {
		List<PrintedPeriod> periods = new ArrayList<>();
		for (String title : titles) {
			Matcher matcher = IN_TITLE.matcher(Signs.narrow(title));
			while (matcher.find()) {
				String phrase = matcher.group(2);
				PrintedPeriod period = new PrintedPeriod(matcher.group(1), (phrase != null) ? phrase : "");
				if (!periods.contains(period)) {
					periods.add(period);
				}
			}
		}
		return periods;
	}

	/** The year a part of a heading is, if it is one and nothing else. */
	static Optional<String> year(String part) {
		Matcher matcher = YEAR_ALONE.matcher(Signs.narrow(part));
		return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	/** The part of a year that a part of a heading is, if it is one and nothing else. */
	static Optional<String> phrase(String part) {
		String narrow = Signs.narrow(part);
		return PHRASE_ALONE.matcher(narrow).matches() ? Optional.of(narrow) : Optional.empty();
	}

	/** Understands it. */
	Optional<Period> read() {
		return PeriodReader.read(this.year, this.phrase, "").either(Optional::of, (reason) -> Optional.empty());
	}

	PrintedPeriod inYear(String other) {
		return new PrintedPeriod(other, this.phrase);
	}

	/** As printed, in one text. */
	String text() {
		return (this.year + " " + this.phrase).strip();
	}

}
