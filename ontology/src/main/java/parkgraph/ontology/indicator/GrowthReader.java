package parkgraph.ontology.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import parkgraph.ontology.amount.Unit;
import parkgraph.ontology.print.Signs;

/**
 * Finds printed growth in a note. Shares (占全市66.9%), percentage points and rises of an
 * index are not growth and are left alone.
 */
public final class GrowthReader {

	private static final Pattern GROWTH = Pattern.compile(
			"(?<basis>同比|比上年同期|比上年|较上年|年均)?(?<move>增长|上升|下降|增速|增幅)?为?(?<sign>[+-])?(?<number>\\d{1,6}(\\.\\d{1,4})?)%"
					+ "(\\(.*\\))?");

	private GrowthReader() {
	}

	/**
	 * Finds growth in a note.
	 * @param note the note as printed
	 * @return what growth it states, in order
	 */
	public static List<PrintedGrowth> read(String note) {
		return Signs.clauses(note).stream().map(GrowthReader::clause).flatMap(Optional::stream).toList();
	}

	private static Optional<PrintedGrowth> clause(String clause) {
		Matcher matcher = GROWTH.matcher(clause);
		if (!matcher.matches() || (matcher.group("basis") == null && matcher.group("move") == null)) {
			return Optional.empty();
		}
		BigDecimal number = new BigDecimal(matcher.group("number"));
		boolean fall = "下降".equals(matcher.group("move")) || "-".equals(matcher.group("sign"));
		long steps = Unit.PERCENT.steps(number);
		long lastDigit = Unit.PERCENT.steps(BigDecimal.ONE.movePointLeft(number.scale()));
		return Optional.of(new PrintedGrowth(fall ? -steps : steps, lastDigit / 2, basis(matcher), clause));
	}

	private static GrowthBasis basis(Matcher matcher) {
		String basis = matcher.group("basis");
		if (basis == null) {
			return GrowthBasis.UNSTATED;
		}
		return switch (basis) {
			case "同比", "比上年同期" -> GrowthBasis.SAME_TIME_LAST_YEAR;
			case "年均" -> GrowthBasis.YEARLY_MEAN;
			default -> GrowthBasis.PREVIOUS_YEAR;
		};
	}

}
