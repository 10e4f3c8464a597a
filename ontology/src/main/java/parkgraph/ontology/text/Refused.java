package parkgraph.ontology.text;

import parkgraph.ontology.wording.Wording;

/**
 * Ends the reading of one value with a reason; {@link ValueReader} turns it into an
 * answer.
 */
final class Refused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String zh;

	private final String en;

	private Refused(String zh, String en) {
		super(en, null, false, false);
		this.zh = zh;
		this.en = en;
	}

	Wording reason() {
		return new Wording(this.zh, this.en);
	}

	static Refused unknown(String text) {
		return new Refused("看不懂“%s”".formatted(text), "\"%s\" is not understood".formatted(text));
	}

	static Refused noNumber(String printed) {
		return new Refused("“%s”里没有数字".formatted(printed), "there is no number in \"%s\"".formatted(printed));
	}

	static Refused range(String printed) {
		return new Refused("“%s”像是区间或印错的数，请改为一个数".formatted(printed),
				"\"%s\" looks like a range or a damaged number; write one number".formatted(printed));
	}

	static Refused grouping(String digits) {
		return new Refused("“%s”的千位分隔不对，应为每三位一个逗号".formatted(digits),
				"\"%s\" has its separators in the wrong places; one comma every three digits".formatted(digits));
	}

	static Refused severalNumbers(String printed) {
		return new Refused("“%s”里有不止一个数".formatted(printed),
				"there is more than one number in \"%s\"".formatted(printed));
	}

	static Refused noUnit(String printed, String expected) {
		return new Refused("“%s”没有印单位，应为%s之类".formatted(printed, expected),
				"\"%s\" is printed without a unit; expected the like of %s".formatted(printed, expected));
	}

	static Refused anotherUnit(String printed, String expected) {
		return new Refused("单位是“%s”，该指标的单位是%s，不换算".formatted(printed, expected),
				"the unit is \"%s\", that of the indicator is %s; nothing is converted".formatted(printed, expected));
	}

	/**
	 * A unit stands in the cell and another one over it or beside it, or two in the cell.
	 */
	static Refused twoUnits(PrintedValue printed) {
		String value = printed.value().strip();
		String unit = printed.unit().strip();
		if (unit.isEmpty()) {
			return new Refused("“%s”里写了两个单位，请只保留一个".formatted(value),
					"there are two units in \"%s\"; keep one of them".formatted(value));
		}
		return new Refused("“%s”自带单位，列名或单位栏又写了“%s”，无法判断以哪个为准；请删去其中一个".formatted(value, unit),
				"\"%s\" brings a unit of its own beside the unit \"%s\", and nothing tells which holds; remove one of them"
					.formatted(value, unit));
	}

	static Refused contradiction(String printed) {
		return new Refused("“%s”既说高于又说低于".formatted(printed), "\"%s\" says both more and less".formatted(printed));
	}

	static Refused tooFine(String printed, String step) {
		return new Refused("“%s”比%s还细".formatted(printed, step), "\"%s\" is finer than %s".formatted(printed, step));
	}

	static Refused tooLarge(String printed) {
		return new Refused("“%s”大得存不下，请检查单位".formatted(printed),
				"\"%s\" is too large to keep; check the unit".formatted(printed));
	}

}
