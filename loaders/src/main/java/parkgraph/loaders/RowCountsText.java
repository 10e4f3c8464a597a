package parkgraph.loaders;

import java.util.Locale;

import parkgraph.loaders.publish.RowCounts;
import parkgraph.ontology.wording.Wording;

/**
 * What became of rows, in one phrase.
 */
final class RowCountsText {

	private RowCountsText() {
	}

	static Wording of(RowCounts counts) {
		return new Wording(zh(counts), en(counts));
	}

	private static String zh(RowCounts counts) {
		return "%s行 → 事物%s，数据%s，仅文字%s，拒收%s".formatted(number(counts.rows()), number(counts.things()),
				number(counts.observations()), number(counts.textOnly()), number(counts.refused()))
				+ ((counts.unaccounted() != 0) ? "，未说明" + number(counts.unaccounted()) : "");
	}

	private static String en(RowCounts counts) {
		return "%s → %s, %s, %s text only, %s refused".formatted(of(counts.rows(), "row"), of(counts.things(), "thing"),
				of(counts.observations(), "observation"), number(counts.textOnly()), number(counts.refused()))
				+ ((counts.unaccounted() != 0) ? ", %s unaccounted for".formatted(number(counts.unaccounted())) : "");
	}

	private static String of(long count, String what) {
		return number(count) + " " + what + ((count == 1) ? "" : "s");
	}

	private static String number(long count) {
		return String.format(Locale.ROOT, "%,d", count);
	}

}
