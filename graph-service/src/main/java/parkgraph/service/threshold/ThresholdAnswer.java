package parkgraph.service.threshold;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.graphql.CodedName;
import parkgraph.service.ladder.Ladder;
import parkgraph.service.ladder.LadderChoice;
import parkgraph.service.park.ParkLevel;

/**
 * The answer to the threshold question.
 *
 * @param question the question with everything filled in
 * @param standings how many parks there are and where they stand
 * @param rungs what is known about each rung
 * @param hints what counts for nothing and may be worth a look
 */
record ThresholdAnswer(ThresholdQuestion question, RungStandings standings, List<RungAnswer> rungs, List<Hint> hints) {

	public int state() {
		return Math.toIntExact(this.question.view().state());
	}

	public @Nullable Integer year() {
		return this.question.year();
	}

	public YearChoice yearChoice() {
		return this.question.yearChoice();
	}

	public Wording yearReason() {
		return Reasons.ofYear(this.question.yearChoice(), this.question.year(), this.question.indicator());
	}

	public @Nullable Ladder ladder() {
		return this.question.ladder();
	}

	public LadderChoice ladderChoice() {
		return this.question.ladderChoice();
	}

	public Wording ladderReason() {
		return Reasons.ofLadder(this.question.ladderChoice(), this.question.ladder());
	}

	public CodedName indicator() {
		return this.question.indicator();
	}

	public CodedName population() {
		return this.question.population();
	}

	public @Nullable CodedName region() {
		return this.question.region();
	}

	public @Nullable ParkLevel level() {
		return this.question.level();
	}

	public BigDecimal within() {
		return this.question.within().percent();
	}

	public DeclaredList list() {
		return this.question.list();
	}

	public int populationSize() {
		return this.standings.parks();
	}

	public int direct() {
		return this.standings.direct();
	}

	public Wording headline() {
		return Headline.of(this.question.year(), this.standings.parks(), this.standings.direct());
	}

}
