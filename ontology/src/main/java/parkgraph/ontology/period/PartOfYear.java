package parkgraph.ontology.period;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A run of months inside a year and what it is called. Parts that start in January are
 * accumulated; a later start is marked with {@code *}, as a single part.
 *
 * @param from the first month
 * @param to the last month
 */
record PartOfYear(int from, int to) {

	static PartOfYear of(int from, int to) {
		return new PartOfYear(from, to);
	}

	String code() {
		return named().map(Named::code).orElseGet(this::codeOfMonths);
	}

	private String codeOfMonths() {
		if (this.from == this.to) {
			return "-%02d*".formatted(this.from);
		}
		return "-%02d/%02d%s".formatted(this.from, this.to, (this.from == 1) ? "" : "*");
	}

	String zh() {
		return named().map(Named::zh)
			.orElseGet(
					() -> (this.from == this.to) ? "%d月".formatted(this.from) : "%d—%d月".formatted(this.from, this.to));
	}

	String en() {
		return named().map(Named::en)
			.orElseGet(() -> (this.from == this.to) ? month(this.from)
					: "%s to %s".formatted(month(this.from), month(this.to)));
	}

	private static String month(int month) {
		return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
	}

	private Optional<Named> named() {
		return Arrays.stream(Named.values())
			.filter((named) -> named.from == this.from && named.to == this.to)
			.findFirst();
	}

	/** The parts that have a name of their own. */
	private enum Named {

		YEAR(1, 12, "", "", ""),

		FIRST_HALF(1, 6, "-H1", "上半年", "first half of"),

		SECOND_HALF(7, 12, "-H2*", "下半年", "second half of"),

		FIRST_QUARTER(1, 3, "-Q1", "一季度", "first quarter of"),

		SECOND_QUARTER(4, 6, "-Q2*", "二季度", "second quarter of"),

		THIRD_QUARTER(7, 9, "-Q3*", "三季度", "third quarter of"),

		FOURTH_QUARTER(10, 12, "-Q4*", "四季度", "fourth quarter of");

		private final int from;

		private final int to;

		private final String code;

		private final String zh;

		private final String en;

		Named(int from, int to, String code, String zh, String en) {
			this.from = from;
			this.to = to;
			this.code = code;
			this.zh = zh;
			this.en = en;
		}

		private String code() {
			return this.code;
		}

		private String zh() {
			return this.zh;
		}

		private String en() {
			return this.en;
		}

	}

}
