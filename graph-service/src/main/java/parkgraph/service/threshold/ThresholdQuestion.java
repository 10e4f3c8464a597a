package parkgraph.service.threshold;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.service.database.View;
import parkgraph.service.graphql.CodedName;
import parkgraph.service.ladder.Ladder;
import parkgraph.service.ladder.LadderChoice;
import parkgraph.service.ladder.Rung;
import parkgraph.service.park.ParkLevel;

/**
 * The threshold question with everything it leaves open filled in.
 *
 * @param view the state that is read
 * @param ladder the ladder; absent when the caller gave thresholds
 * @param ladderChoice how the ladder was chosen
 * @param indicator what is measured
 * @param population which parks are counted
 * @param list how complete the list of these parks is
 * @param region the region they lie in; absent for anywhere
 * @param level their level; absent for any
 * @param year the calendar year; absent for each park's own newest
 * @param yearChoice how the year was chosen
 * @param within what counts as near
 * @param rungs the rungs
 */
record ThresholdQuestion(View view, @Nullable Ladder ladder, LadderChoice ladderChoice, CodedName indicator,
		CodedName population, DeclaredList list, @Nullable CodedName region, @Nullable ParkLevel level,
		@Nullable Integer year, YearChoice yearChoice, Within within, List<Rung> rungs) {

	/** A question that nobody asks, for statements to be planned with. */
	static ThresholdQuestion ofNobody(View view) {
		return new ThresholdQuestion(view, null, LadderChoice.THRESHOLDS, ThresholdQuestions.OPERATING_REVENUE,
				ThresholdQuestions.INDUSTRIAL_PARKS, DeclaredList.UNDECLARED, null, null, 2000, YearChoice.NAMED,
				new Within(BigDecimal.TEN), FreeRungs.of(List.of(BigDecimal.valueOf(500))));
	}

	RungQuestion rungQuestion() {
		CodedName region = this.region;
		ParkLevel level = this.level;
		return new RungQuestion(this.indicator.code(), this.population.code(), (region != null) ? region.code() : null,
				(level != null) ? level.stored() : null, this.year, this.within, this.rungs);
	}

}
