package parkgraph.loaders.kind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import parkgraph.loaders.sheet.SheetCell;
import parkgraph.ontology.amount.Unit;
import parkgraph.ontology.text.PrintedValue;
import parkgraph.ontology.text.ValueReader;
import parkgraph.ontology.text.ValueReading;

/**
 * Reads the values of indicators out of cells. A text is read as strictly as print is; a
 * number the workbook stores as one was computed there, so digits finer than a step of
 * the indicator are rounded away.
 */
final class FigureValues {

	private static final Pattern NUMBER = Pattern.compile("(-?\\d+)(?:\\.(\\d+))?(.*)");

	/** 1.6（亿元） is 1.6亿元. */
	private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("(.*\\d)\\s*[(（]\\s*([^()（）\\d]+?)\\s*[)）]");

	private final ValueReader values = ValueReader.shipped();

	ValueReading read(SheetCell cell, String qualifier, String unit, Unit indicator) {
		if (cell.isNumber()) {
			return number(cell.text(), qualifier, unit, indicator);
		}
		Matcher bracket = UNIT_IN_BRACKETS.matcher(cell.text().strip());
		String text = bracket.matches() ? bracket.group(1) + bracket.group(2) : cell.text();
		return this.values.read(new PrintedValue(qualifier, text, unit), indicator);
	}

	private ValueReading number(String text, String qualifier, String unit, Unit indicator) {
		ValueReading exact = this.values.read(new PrintedValue(qualifier, text, unit), indicator);
		Matcher number = NUMBER.matcher(text);
		if (isRead(exact) || !number.matches() || number.group(2) == null) {
			return exact;
		}
		BigDecimal value = new BigDecimal(number.group(1) + "." + number.group(2));
		for (int places = number.group(2).length() - 1; places >= 0; places--) {
			String rounded = value.setScale(places, RoundingMode.HALF_EVEN).toPlainString() + number.group(3);
			ValueReading reading = this.values.read(new PrintedValue(qualifier, rounded, unit), indicator);
			if (isRead(reading)) {
				return reading;
			}
		}
		return exact;
	}

	/** Whether a word is a unit of values of an indicator. */
	boolean isUnitOf(String word, Unit indicator) {
		return isRead(this.values.read(new PrintedValue("", "1", word), indicator));
	}

	private static boolean isRead(ValueReading reading) {
		return reading.fold((read) -> true, (refused) -> false, (missing) -> true);
	}

}
