package parkgraph.service.threshold;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.graphql.CodedName;
import parkgraph.service.ladder.Ladder;
import parkgraph.service.ladder.LadderChoice;

/**
 * Says why an answer is about this year and this ladder.
 */
final class Reasons {

	private Reasons() {
	}

	static Wording ofYear(YearChoice choice, @Nullable Integer year, CodedName indicator) {
		String en = (indicator.en() != null) ? indicator.en() : indicator.zh();
		return switch (choice) {
			case NAMED -> new Wording("年份由提问指定。", "The year was asked for.");
			case NEWEST_DIRECT -> new Wording("未指定年份，取所选园区有%s直接数据的最新年份：%d年。".formatted(indicator.zh(), year),
					"No year was asked for; %d is the newest in which a park of this selection has a direct figure of %s."
						.formatted(year, en));
			case NO_DIRECT_FIGURE ->
				new Wording("未指定年份，所选园区在任何年份都没有%s的直接数据，按上一个完整年度%d年列示。".formatted(indicator.zh(), year),
						("No year was asked for, and no park of this selection has a direct figure of %s in any year; "
								+ "shown for the last full year, %d.")
							.formatted(en, year));
			case EACH_PARK -> new Wording("每个园区取其%s直接数据的最新年份，各行注明年份。".formatted(indicator.zh()),
					"Each park by the newest year in which it has a direct figure of %s; every row carries its year."
						.formatted(en));
		};
	}

	static Wording ofLadder(LadderChoice choice, @Nullable Ladder ladder) {
		if (ladder == null) {
			return new Wording("门槛由提问给出，没有数量目标。", "The thresholds were asked for; no number of parks is wanted.");
		}
		return switch (choice) {
			case IN_FORCE ->
				new Wording("未指定台阶，取今天有效的一架（%d—%d年）。".formatted(ladder.inForceFrom(), ladder.inForceUntil()),
						"No ladder was asked for; this is the one in force today (%d to %d)."
							.formatted(ladder.inForceFrom(), ladder.inForceUntil()));
			case LAST_IN_FORCE ->
				new Wording("未指定台阶，今天没有有效的台阶，取最近有效过的一架（%d—%d年）。".formatted(ladder.inForceFrom(), ladder.inForceUntil()),
						"No ladder was asked for and none is in force today; this is the last one that was (%d to %d)."
							.formatted(ladder.inForceFrom(), ladder.inForceUntil()));
			case NAMED, THRESHOLDS -> new Wording("台阶由提问指定。", "The ladder was asked for.");
		};
	}

}
