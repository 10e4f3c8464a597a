package parkgraph.ontology.period;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From canonical codes back to periods.
 */
final class PeriodCode {

	private static final List<Form> FORMS = List.of(form("(\\d{4})", (found) -> Months.year(number(found, 1))),
			form("(\\d{4})-H1", (found) -> Months.upTo(number(found, 1), 6)),
			form("(\\d{4})-H2\\*", (found) -> new Months(number(found, 1), 7, 12)),
			form("(\\d{4})-Q1", (found) -> Months.quarter(number(found, 1), 1)),
			form("(\\d{4})-Q([2-4])\\*", (found) -> Months.quarter(number(found, 1), number(found, 2))),
			form("(\\d{4})-(\\d{2})\\*", (found) -> new Months(number(found, 1), number(found, 2), number(found, 2))),
			form("(\\d{4})-(\\d{2})/(\\d{2})\\*?",
					(found) -> new Months(number(found, 1), number(found, 2), number(found, 3))),
			form("A(\\d{4})", (found) -> new AssessmentYear(number(found, 1))),
			form("(\\d{4})/(\\d{4})", (found) -> Years.between(number(found, 1), number(found, 2))),
			form("\\.\\./(\\d{4})", (found) -> Years.until(number(found, 1))),
			form("@(\\d{4})-(\\d{2})", (found) -> new Moment(YearMonth.of(number(found, 1), number(found, 2)))));

	private PeriodCode() {
	}

	static Period parse(String code) {
		for (Form form : FORMS) {
			Matcher matcher = form.pattern.matcher(code);
			if (matcher.matches()) {
				Period period = form.period.apply(matcher);
				// One period has one code: 2021-01/06 is written 2021-H1.
				if (period.code().equals(code)) {
					return period;
				}
			}
		}
		throw new IllegalArgumentException("Not the code of a period: \"%s\"".formatted(code));
	}

	private static Form form(String pattern, Function<MatchResult, Period> period) {
		return new Form(Pattern.compile(pattern), period);
	}

	private static int number(MatchResult found, int group) {
		return Integer.parseInt(found.group(group));
	}

	private record Form(Pattern pattern, Function<MatchResult, Period> period) {
	}

}
