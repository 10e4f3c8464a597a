package parkgraph.ontology.period;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The forms a period column takes.
 */
final class PeriodPhrase {

	private static final List<Form> FORMS = List.of(form("(?:全年|年度)?", (year, found) -> Months.year(year)),
			form("上半年", (year, found) -> Months.upTo(year, 6)), form("下半年", (year, found) -> new Months(year, 7, 12)),
			form("第?([一二三四1-4])季度", (year, found) -> Months.quarter(year, numeral(found.group(1)))),
			form("前([二两三23])个?季度", (year, found) -> Months.upTo(year, 3 * numeral(found.group(1)))),
			form("(\\d{1,2})月?[-至到](\\d{1,2})月份?", (year, found) -> months(year, found.group(1), found.group(2))),
			form("(\\d{1,2})月份?", (year, found) -> months(year, found.group(1), found.group(1))),
			form("截[至止]到?(\\d{1,2})月(?:底|末)?", (year, found) -> months(year, "1", found.group(1))),
			form("截[至止]到?第?([一二三四1-4])季度(?:底|末)?", (year, found) -> Months.upTo(year, 3 * numeral(found.group(1)))),
			form("考核年度", (year, found) -> new AssessmentYear(year)));

	private PeriodPhrase() {
	}

	static Optional<Period> read(int year, String phrase) {
		// A phrase may repeat the year of its column, as in 截至2010年11月.
		String inYear = phrase.replaceFirst("^(截[至止]到?)?" + year + "年", "$1");
		for (Form form : FORMS) {
			Matcher matcher = form.pattern.matcher(inYear);
			if (matcher.matches()) {
				return Optional.ofNullable(form.period.apply(year, matcher));
			}
		}
		return SeveralYears.read(phrase).filter((years) -> years.to() == year).map(Period.class::cast);
	}

	private static @Nullable Period months(int year, String from, String to) {
		int first = Integer.parseInt(from);
		int last = Integer.parseInt(to);
		return (first >= 1 && first <= last && last <= 12) ? new Months(year, first, last) : null;
	}

	private static int numeral(String sign) {
		return switch (sign) {
			case "一", "1" -> 1;
			case "二", "两", "2" -> 2;
			case "三", "3" -> 3;
			case "四", "4" -> 4;
			default -> throw new IllegalStateException("No pattern lets \"%s\" through".formatted(sign));
		};
	}

	private static Form form(String pattern, BiFunction<Integer, MatchResult, @Nullable Period> period) {
		return new Form(Pattern.compile(pattern), period);
	}

	private record Form(Pattern pattern, BiFunction<Integer, MatchResult, @Nullable Period> period) {
	}

}
