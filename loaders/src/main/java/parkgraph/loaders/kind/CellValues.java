package parkgraph.loaders.kind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.layout.Heading;
import parkgraph.loaders.sheet.CellKind;
import parkgraph.loaders.sheet.SheetCell;
import parkgraph.ontology.amount.Unit;
import parkgraph.ontology.code.CreditCode;
import parkgraph.ontology.code.OrganisationCode;
import parkgraph.ontology.print.Signs;
import parkgraph.ontology.text.PrintedValue;
import parkgraph.ontology.text.ValueReader;
import parkgraph.ontology.wording.Wording;

/**
 * Reads cells that are not figures: codes, dates, words of a list. What a cell cannot be
 * is a finding, never an exception.
 */
final class CellValues {

	static final int FIRST_YEAR = 1949;

	static final int LAST_YEAR = 2100;

	private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/:-]{0,63}");

	private static final Pattern EIGHTEEN = Pattern.compile("[0-9A-Z]{18}");

	private static final Pattern NINE = Pattern.compile("[0-9A-Z]{8}[0-9X]");

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.0+)?年?");

	private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:年|年度|\\.0+)?");

	private static final Pattern DATE = Pattern
		.compile("(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月?)|年)?(?:T.*)?");

	private static final Pattern DATE_IN_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

	private static final Pattern WHOLE = Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,17})(?:\\.0+)?");

	private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

	private static final Set<String> YES = Set.of("是", "有", "yes", "y", "true", "1", "√", "对");

	private static final Set<String> NO = Set.of("否", "no", "n", "false", "0", "×");

	private final ValueReader values = ValueReader.shipped();

	/** Whether a cell says that there is nothing: —, 无, 不详, or blank. */
	boolean saysNothing(String text) {
		return text.isBlank() || this.values.read(new PrintedValue("", text, ""), Unit.YUAN)
			.fold((read) -> false, (refused) -> false, (missing) -> true);
	}

	/**
	 * Reads a cell.
	 * @param column the column it stands in
	 * @param heading what stands over that column
	 * @param cell the cell; absent when it is blank
	 * @param origin where it stands
	 */
	CellValue read(KindColumn column, Heading heading, @Nullable SheetCell cell, Origin origin) {
		if (cell == null || cell.isBlank()) {
			return CellValue.BLANK;
		}
		Broken broken = broken(column.type(), column.label(), cell);
		if (broken != null) {
			return new CellValue(cell.text().isEmpty() ? "?" : cell.text(), null,
					broken.rule().at(origin, cell.text(), broken.more()));
		}
		String text = cell.text().strip();
		if (saysNothing(text)) {
			return CellValue.BLANK;
		}
		return stored(column, heading, text, cell, origin);
	}

	/** What is wrong with a cell whatever its column is for. */
	static @Nullable Broken broken(ColumnType type, Wording called, SheetCell cell) {
		return switch (cell.kind()) {
			case ERROR -> new Broken(KindRule.ERROR_CELL, called);
			case FORMULA_WITHOUT_RESULT -> new Broken(KindRule.FORMULA, called);
			case NUMBER_WITH_LOST_DIGITS -> (type == ColumnType.FIGURE || type == ColumnType.YUAN) ? null
					: new Broken(KindRule.LOST_DIGITS, called);
			case TEXT, NUMBER, DATE, BOOLEAN -> null;
		};
	}

	private CellValue stored(KindColumn column, Heading heading, String text, SheetCell cell, Origin origin) {
		String narrow = Signs.narrow(text);
		Object stored = switch (column.type()) {
			case TEXT, FIGURE, PARK, REGION, ENTERPRISE, INDUSTRY, INDUSTRY_2011, ORGANISATION, DOCUMENT, SUBJECT ->
				text;
			case CODE -> matching(CODE, narrow);
			case CREDIT_CODE -> matching(EIGHTEEN, narrow.toUpperCase(Locale.ROOT));
			case ORGANISATION_CODE -> matching(NINE, narrow.replace("-", "").toUpperCase(Locale.ROOT));
			case DATE -> date(narrow);
			case YEAR -> year(narrow);
			case WHOLE -> WHOLE.matcher(narrow).matches()
					? Long.valueOf(narrow.replace(",", "").replaceFirst("\\..*", "")) : null;
			case DECIMAL -> DECIMAL.matcher(narrow).matches() ? Double.valueOf(narrow) : null;
			case YUAN -> yuan(text, heading);
			case YES_NO -> yesOrNo((cell.kind() == CellKind.BOOLEAN) ? narrow.toLowerCase(Locale.ROOT) : narrow);
			case CHOICE -> choice(column.choices(), text);
		};
		Finding problem = (stored == null) ? notStored(column, text, narrow, origin)
				: wrongCode(stored.toString(), text, column, origin);
		return new CellValue(text, (problem == null) ? stored : null, problem);
	}

	private static Finding notStored(KindColumn column, String text, String narrow, Origin origin) {
		if (column.type() == ColumnType.YEAR && NUMBER.matcher(narrow).matches()) {
			return KindRule.YEAR_OUT_OF_RANGE.at(origin, text, FIRST_YEAR, LAST_YEAR);
		}
		return KindRule.BAD_CELL.at(origin, text, expected(column), column.label());
	}

	private static @Nullable Finding wrongCode(String code, String text, KindColumn column, Origin origin) {
		if (column.type() == ColumnType.ORGANISATION_CODE && !OrganisationCode.isValid(code)) {
			return KindRule.ORGANISATION_CHECK_SIGN.at(origin, text, OrganisationCode.checkSign(code));
		}
		if (column.type() != ColumnType.CREDIT_CODE || CreditCode.isValid(code)) {
			return null;
		}
		return CreditCode.isWellFormed(code) ? KindRule.CHECK_SIGN.at(origin, text, CreditCode.checkSign(code))
				: KindRule.BAD_CELL.at(origin, text, column.type().expected(), column.label());
	}

	private static Wording expected(KindColumn column) {
		if (column.choices().isEmpty()) {
			return column.type().expected();
		}
		String words = String.join("、", column.choices().keySet());
		return new Wording("以下之一：" + words, "one of: " + words);
	}

	private static @Nullable String matching(Pattern form, String text) {
		return form.matcher(text).matches() ? text : null;
	}

	/** A day as ISO date, a month or a year as such. */
	static @Nullable String date(String text) {
		Matcher digits = DATE_IN_DIGITS.matcher(text);
		Matcher date = digits.matches() ? digits : DATE.matcher(text);
		if (!date.matches()) {
			return null;
		}
		try {
			int year = Integer.parseInt(date.group(1));
			String month = date.group(2);
			String day = date.group(3);
			LocalDate whole = LocalDate.of(year, (month != null) ? Integer.parseInt(month) : 1,
					(day != null) ? Integer.parseInt(day) : 1);
			boolean known = year >= 1000 && year <= LAST_YEAR;
			return !known ? null : whole.toString().substring(0, (day != null) ? 10 : (month != null) ? 7 : 4);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	static @Nullable Long year(String text) {
		Matcher year = YEAR.matcher(text);
		if (!year.matches()) {
			return null;
		}
		long number = Long.parseLong(year.group(1));
		return (number >= FIRST_YEAR && number <= LAST_YEAR) ? Long.valueOf(number) : null;
	}

	private @Nullable Long yuan(String text, Heading heading) {
		String unit = (heading.unit() != null) ? heading.unit() : "";
		return this.values.read(new PrintedValue("", text, unit), Unit.YUAN)
			.fold((read) -> read.bounds().isPoint() ? Long.valueOf(read.bounds().low()) : null, (refused) -> null,
					(missing) -> null);
	}

	private static @Nullable Boolean yesOrNo(String text) {
		String word = text.toLowerCase(Locale.ROOT);
		return YES.contains(word) ? Boolean.TRUE : NO.contains(word) ? Boolean.FALSE : null;
	}

	/** One of the words of the list, or what is stored for it. */
	private static @Nullable String choice(Map<String, String> choices, String text) {
		String plain = Signs.fold(text).replace(" ", "");
		return choices.entrySet()
			.stream()
			.filter((choice) -> Signs.fold(choice.getKey()).replace(" ", "").equals(plain)
					|| choice.getValue().equals(plain))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(null);
	}

	/**
	 * A rule and what its words name.
	 */
	record Broken(KindRule rule, Object more) {
	}

}
