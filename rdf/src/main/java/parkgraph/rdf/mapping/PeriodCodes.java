package parkgraph.rdf.mapping;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

import parkgraph.ontology.period.Months;
import parkgraph.ontology.period.Period;

/**
 * Times as the graph gives them, as codes of periods.
 */
public final class PeriodCodes {

	private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

	private PeriodCodes() {
	}

	/**
	 * The code of a time.
	 * @param given a year, a month such as 2013-11, or the code of a period
	 * @return the code, empty if it is none of them
	 */
	public static Optional<String> of(String given) {
		try {
			if (MONTH.matcher(given).matches()) {
				YearMonth month = YearMonth.parse(given);
				return Optional.of(new Months(month.getYear(), month.getMonthValue(), month.getMonthValue()).code());
			}
			return Optional.of(Period.parse(given).code());
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			return Optional.empty();
		}
	}

}
