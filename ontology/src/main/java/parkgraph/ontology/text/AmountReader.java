package parkgraph.ontology.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Puts a number together from its pieces: digits, magnitudes, unit. Numbers may come in
 * parts (2410亿5500万元), and the unit may be printed twice (98% in a column of %).
 */
final class AmountReader {

	private static final Pattern GROUPED = Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");

	private final String printed;

	/** The parts before the present one. */
	private final PrintedValue source;

	private BigDecimal finished = BigDecimal.ZERO;

	private int finishedZeros = Integer.MAX_VALUE;

	private @Nullable BigDecimal digits;

	private String characters = "";

	private int zeros;

	private String magnitudes = "";

	private @Nullable String unit;

	private boolean level;

	private AmountReader(PrintedValue source) {
		this.source = source;
		this.printed = source.text();
	}

	/**
	 * Reads the number in a statement.
	 * @param tokens the pieces of one statement
	 * @param printed the statement, for messages
	 * @return its number and unit
	 * @throws Refused if they do not make exactly one number
	 */
	static Amount read(List<Token> tokens, PrintedValue printed) {
		AmountReader reader = new AmountReader(printed);
		tokens.forEach(reader::take);
		return reader.amount();
	}

	private void take(Token token) {
		switch (token.kind()) {
			case DIGITS -> takeDigits(token.text());
			case CHARACTERS -> takeCharacters(token.text());
			case SCALE -> takeMagnitude(token.text(), scaleZeros(token.text()));
			case UNIT -> takeUnit(token.text());
			case LEVEL -> this.level = true;
			case RANGE -> throw Refused.range(this.printed);
			case UNKNOWN -> throw Refused.unknown(token.text());
			case WORD, ASIDE, BREAK -> {
				// No part of the number.
			}
		}
	}

	private void takeDigits(String text) {
		if (!GROUPED.matcher(text).matches()) {
			throw Refused.grouping(text);
		}
		if (!this.characters.isEmpty() || this.unit != null) {
			throw Refused.severalNumbers(this.printed);
		}
		if (this.digits != null) {
			finishPart();
		}
		this.digits = new BigDecimal(text.replace(",", ""));
	}

	/** 2410亿 is done when 5500 follows; without a magnitude it is another number. */
	private void finishPart() {
		if (this.magnitudes.isEmpty()) {
			throw Refused.severalNumbers(this.printed);
		}
		this.finished = this.finished.add(part());
		this.finishedZeros = this.zeros;
		this.zeros = 0;
		this.magnitudes = "";
	}

	private void takeCharacters(String text) {
		boolean magnitude = CharacterNumber.isMagnitude(text);
		if (this.digits == null && this.unit == null && (this.characters.isEmpty() || (magnitude && isSmall()))) {
			this.characters += text;
		}
		else if (!magnitude) {
			throw Refused.severalNumbers(this.printed);
		}
		else {
			takeMagnitude(text, CharacterNumber.zeros(text));
		}
	}

	/** Whether the characters so far can still take a 万 or 亿 from the unit column. */
	private boolean isSmall() {
		return this.characters.indexOf('万') < 0 && this.characters.indexOf('亿') < 0;
	}

	private void takeMagnitude(String text, int itsZeros) {
		if (this.digits == null && this.characters.isEmpty()) {
			throw Refused.noNumber(this.printed);
		}
		boolean repeated = this.unit != null && this.magnitudes.equals(text);
		if (repeated) {
			return;
		}
		if (this.digits == null || !this.magnitudes.isEmpty() || this.unit != null) {
			throw Refused.twoUnits(this.source);
		}
		this.magnitudes = text;
		this.zeros = itsZeros;
	}

	private void takeUnit(String text) {
		if (this.unit != null && !this.unit.equals(text)) {
			throw Refused.twoUnits(this.source);
		}
		this.unit = text;
	}

	private Amount amount() {
		if (this.digits != null) {
			BigDecimal lastPlace = BigDecimal.ONE.movePointRight(this.zeros - this.digits.scale());
			return new Amount(this.finished.add(part()), lastPlace, this.unit, this.magnitudes, this.level);
		}
		if (this.characters.isEmpty()) {
			throw Refused.noNumber(this.printed);
		}
		CharacterNumber number = CharacterNumber.read(this.characters);
		return new Amount(number.value(), number.lastPlace(), this.unit, this.characters,
				this.level || CharacterNumber.isMagnitude(this.characters));
	}

	/** The present part; it must be smaller than one in the last magnitude before it. */
	private BigDecimal part() {
		BigDecimal number = (this.digits != null) ? this.digits : BigDecimal.ZERO;
		BigDecimal part = number.movePointRight(this.zeros);
		if (this.finishedZeros != Integer.MAX_VALUE
				&& part.compareTo(BigDecimal.ONE.movePointRight(this.finishedZeros)) >= 0) {
			throw Refused.severalNumbers(this.printed);
		}
		return part;
	}

	private static int scaleZeros(String scale) {
		return switch (scale) {
			case "thousand" -> 3;
			case "million" -> 6;
			case "billion" -> 9;
			case "trillion" -> 12;
			default -> throw new IllegalStateException("No pattern lets \"%s\" through".formatted(scale));
		};
	}

}
