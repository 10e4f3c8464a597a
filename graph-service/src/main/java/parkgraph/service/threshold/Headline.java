package parkgraph.service.threshold;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.graphql.Words;

/**
 * The first sentence of an answer: how much can be known at all. It never says "0 of 25"
 * where nothing is known.
 */
public final class Headline {

	private Headline() {
	}

	/**
	 * Words the sentence.
	 * @param year the year, absent when each park stands with its own newest
	 * @param parks how many parks the question counts
	 * @param direct how many of them have a direct figure
	 */
	public static Wording of(@Nullable Integer year, int parks, int direct) {
		if (parks == 0) {
			return new Wording("所选范围内没有园区。", "There are no parks in this selection.");
		}
		String zh = (year != null) ? year + "年" : "按各园区最新年份，";
		String en = (year != null) ? year.toString() : "By each park's newest year, the answer";
		int without = parks - direct;
		String counts = "%d 个园区有直接数据，%d 个没有。".formatted(direct, without);
		String countsEn = "%s with direct figures, %d without.".formatted(Words.parks(direct), without);
		if (direct == 0) {
			return new Wording(zh + "无法判定：" + counts, en + " is not known: " + countsEn);
		}
		if (without > 0) {
			return new Wording(zh + "只知道一部分：" + counts, en + " is known in part: " + countsEn);
		}
		return new Wording(zh + "可以判定：%d 个园区均有直接数据。".formatted(parks),
				en + " is known: %s, all with direct figures.".formatted(Words.parks(parks)));
	}

}
