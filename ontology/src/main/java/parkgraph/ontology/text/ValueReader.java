package parkgraph.ontology.text;

import java.math.BigDecimal;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.amount.Unit;
import parkgraph.ontology.amount.UnitKind;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.text.Vocabulary.UnitWord;

/**
 * Reads printed values: qualifiers before or after the number or its unit, numbers in
 * digits and in characters, units in Chinese and English. What it does not understand it
 * refuses, with the reason.
 */
public final class ValueReader {

	/** How far 约, 近 and 左右 reach on either side when nobody says otherwise. */
	public static final int APPROXIMATE_PERCENT = 5;

	private final Vocabulary vocabulary;

	private final BoundsReader bounds;

	private ValueReader(Vocabulary vocabulary, BoundsReader bounds) {
		this.vocabulary = vocabulary;
		this.bounds = bounds;
	}

	/** A reader that knows the words that are part of the program. */
	public static ValueReader shipped() {
		return shipped(APPROXIMATE_PERCENT);
	}

	/**
	 * A reader that knows the words that are part of the program.
	 * @param approximatePercent how far 约, 近 and 左右 reach on either side, in percent
	 */
	public static ValueReader shipped(int approximatePercent) {
		return new ValueReader(Vocabulary.shipped(), new BoundsReader(approximatePercent));
	}

	/**
	 * Reads a value.
	 * @param printed what is printed
	 * @param unit the unit of the indicator it is a value of
	 * @return the value, or why it is none, or that there is none
	 */
	public ValueReading read(PrintedValue printed, Unit unit) {
		if (this.vocabulary.saysMissing(printed.value())) {
			return new Missing(printed.value().strip());
		}
		try {
			return readPresent(printed, unit);
		}
		catch (Refused ex) {
			return new NotRead(ex.reason());
		}
	}

	private ReadValue readPresent(PrintedValue printed, Unit unit) {
		Phrase phrase = Phrase.of(this.vocabulary, printed);
		String text = printed.text();
		Amount amount = AmountReader.read(phrase.tokens(), printed);
		int zeros = zeros(amount, unit, text);
		long steps = steps(amount.value().movePointRight(zeros), unit, text);
		Bounds bounds = this.bounds.bounds(steps, amount.orderOnly(), phrase.meanings(), text);
		return new ReadValue(bounds, phrase.meanings().contains(Meaning.ABOUT), nature(phrase.meanings()),
				precision(amount.lastPlace().movePointRight(zeros), unit), text);
	}

	/** The power of ten from the indicator's unit to the printed one. */
	private int zeros(Amount amount, Unit unit, String text) {
		if (amount.unit() == null) {
			if (needsUnit(amount, unit)) {
				throw Refused.noUnit(text, inPrint(unit));
			}
			return 0;
		}
		UnitWord word = this.vocabulary.units().meaning(amount.unit());
		if (word == null || !word.kinds().contains(unit.kind())) {
			throw Refused.anotherUnit(amount.unit(), inPrint(unit));
		}
		return word.zeros();
	}

	/** 150亿 can only be money; a bare 852 can be anything. */
	private static boolean needsUnit(Amount amount, Unit unit) {
		return switch (unit.kind()) {
			case YUAN -> amount.magnitudes().indexOf('万') < 0 && amount.magnitudes().indexOf('亿') < 0;
			case US_DOLLAR, PERCENT, AREA, CONCENTRATION -> true;
			case COUNT, INDEX, RANK, DAYS -> false;
		};
	}

	private static String inPrint(Unit unit) {
		if (unit.zh().isEmpty()) {
			return "分";
		}
		return (unit.kind() == UnitKind.YUAN || unit.kind() == UnitKind.US_DOLLAR) ? "亿" + unit.zh() : unit.zh();
	}

	private static long steps(BigDecimal value, Unit unit, String text) {
		BigDecimal steps = value.movePointRight(unit.decimals()).stripTrailingZeros();
		if (steps.scale() > 0) {
			throw Refused.tooFine(text, unit.step().toPlainString() + unit.zh());
		}
		// Eighteen digits leave room for bounds beside the number.
		if (steps.precision() - steps.scale() > 18) {
			throw Refused.tooLarge(text);
		}
		return steps.longValueExact();
	}

	private static long precision(BigDecimal lastPlace, Unit unit) {
		return lastPlace.movePointRight(unit.decimals()).divide(BigDecimal.valueOf(2)).longValue();
	}

	private static @Nullable Nature nature(Set<Meaning> meanings) {
		if (meanings.contains(Meaning.PLAN)) {
			return Nature.PLAN;
		}
		return meanings.contains(Meaning.PROJECTED) ? Nature.PROJECTED : null;
	}

}
