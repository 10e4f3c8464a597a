package parkgraph.loaders.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Unit;
import parkgraph.ontology.amount.UnitKind;
import parkgraph.ontology.print.Signs;
import parkgraph.ontology.text.PrintedValue;
import parkgraph.ontology.text.ValueReader;

/**
 * Finds the units that tables give in headings (营业收入（亿元）) and in a line of their own
 * (单位：万元、%). What is no unit of any indicator is none here either.
 */
final class UnitWords {

	/** 填报单位 and 制表单位 are offices, not units. */
	private static final Pattern UNIT_LINE = Pattern
		.compile("(?<![\\p{IsHan}])(?:计量|货币|金额)?单位\\s*[:：]\\s*([^\\s()（）]+)");

	private static final Pattern IN_BRACKETS = Pattern
		.compile("^(.*?)\\s*[(（\\[【]\\s*(?:单位\\s*[:：]?)?\\s*([^()（）]+?)\\s*[)）\\]】]$", Pattern.DOTALL);

	private static final Pattern BEHIND_A_MARK = Pattern.compile("^(.+?)\\s*[/／,，:：|]\\s*([^/／,，:：|]+)$",
			Pattern.DOTALL);

	private static final Pattern BEHIND_A_SPACE = Pattern.compile("^(.+)\\s+(\\S+)$", Pattern.DOTALL);

	private static final Pattern BETWEEN_UNITS = Pattern.compile("[、,，;；/]");

	private static final int LONGEST = 12;

	private final ValueReader values = ValueReader.shipped();

	private final List<Unit> units = Arrays.stream(UnitKind.values()).map((kind) -> new Unit(kind, "", "", 9)).toList();

	private final Map<String, Boolean> asked = new HashMap<>();

	/** Whether a word is the unit of anything that is measured. */
	boolean isUnit(String word) {
		String plain = Signs.narrow(word);
		if (plain.isEmpty() || plain.length() > LONGEST || Character.isDigit(plain.charAt(0))) {
			return false;
		}
		return this.asked.computeIfAbsent(plain,
				(unit) -> this.units.stream()
					.anyMatch((kind) -> this.values.read(new PrintedValue("", "1", unit), kind)
						.fold((read) -> !unit.matches("[万亿千百十]+"), (refused) -> false, (missing) -> false)));
	}

	/**
	 * The units a line above a table gives.
	 * @return the units; empty when the line gives none
	 */
	List<String> inLine(String text) {
		Matcher line = UNIT_LINE.matcher(text);
		if (!line.find()) {
			return List.of();
		}
		List<String> units = new ArrayList<>();
		BETWEEN_UNITS.splitAsStream(line.group(1)).filter(this::isUnit).forEach(units::add);
		return units;
	}

	/**
	 * Takes the unit out of a heading.
	 * @param heading the words of one header cell
	 * @return the words without it, and the unit if there is one
	 */
	Worded split(String heading) {
		for (Pattern form : List.of(IN_BRACKETS, BEHIND_A_MARK, BEHIND_A_SPACE)) {
			Matcher matcher = form.matcher(heading.strip());
			if (matcher.matches() && isUnit(matcher.group(2))) {
				return new Worded(matcher.group(1).strip(), matcher.group(2));
			}
		}
		return new Worded(heading.strip(), null);
	}

	/**
	 * A heading and its unit apart.
	 */
	record Worded(String words, @Nullable String unit) {
	}

}
