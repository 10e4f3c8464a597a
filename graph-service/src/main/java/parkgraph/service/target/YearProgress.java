package parkgraph.service.target;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.target.Nearness;
import parkgraph.ontology.target.TargetStatus;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.ladder.Ladder;
import parkgraph.service.ladder.Rung;
import parkgraph.service.threshold.DeclaredList;
import parkgraph.service.threshold.Headline;
import parkgraph.service.threshold.PrintedCount;
import parkgraph.service.threshold.RungCounts;
import parkgraph.service.threshold.RungStandings;

/**
 * Where the parks stand on one rung in one year.
 *
 * @param year the calendar year
 * @param ladder the ladder
 * @param rung the rung
 * @param standings where the parks stand
 * @param list how complete the list of parks is
 * @param allPrinted printed counts at this rung's threshold
 * @param nearness what counts as near
 */
record YearProgress(int year, Ladder ladder, Rung rung, RungStandings standings, DeclaredList list,
		List<PrintedCount.BesideRung> allPrinted, Nearness nearness) {

	public int populationSize() {
		return this.standings.parks();
	}

	public int direct() {
		return this.standings.direct();
	}

	public Wording headline() {
		return Headline.of(this.year, populationSize(), direct());
	}

	public TargetStatus status() {
		return progress(Objects.requireNonNullElse(this.rung.wanted(), 0)).status();
	}

	public TargetStatus statusCumulative() {
		return progress(Objects.requireNonNullElse(this.ladder.wantedCumulative(this.rung), 0)).status();
	}

	public Wording reason() {
		return progress(Objects.requireNonNullElse(this.rung.wanted(), 0)).reason(this.year);
	}

	boolean hasEvidence() {
		return this.standings.hasEvidence();
	}

	/** What is needed to tell more; absent when every park is known. */
	@Nullable Wording missing() {
		Integer unlisted = this.list.missing();
		if (unknown() == 0 && Integer.valueOf(0).equals(unlisted)) {
			return null;
		}
		Wording beyond = (unlisted == null) ? this.list.note()
				: new Wording("名录之外还有 %d 个。".formatted(unlisted), "%d more are not in the list.".formatted(unlisted));
		return new Wording(
				"缺 %d 个园区%d年的“%s”；%s".formatted(unknown(), this.year, this.ladder.indicator().zh(), beyond.zh()),
				"Not known: %s of %d parks in %d. %s".formatted(
						Objects.requireNonNullElse(this.ladder.indicator().en(), this.ladder.indicator().zh()),
						unknown(), this.year, beyond.en()));
	}

	private RungProgress progress(int wanted) {
		Integer missing = this.list.missing();
		Integer atMost = (missing != null) ? populationSize() - notOver() + missing : null;
		return new RungProgress(wanted, Objects.requireNonNull(this.rung.wantedComparator()), over(), atMost,
				hasEvidence(), this.nearness);
	}

	private RungCounts counts() {
		return this.standings.rungs().get(this.rung.index());
	}

	public int over() {
		return counts().over();
	}

	public int proven() {
		return counts().proven();
	}

	public int undecided() {
		return counts().undecided();
	}

	public int unknown() {
		return counts().unknown();
	}

	public int notOver() {
		return counts().notOver();
	}

	public int provenNotOver() {
		return counts().provenNotOver();
	}

	public List<PrintedCount.BesideRung> printed() {
		return this.allPrinted.stream().filter(PrintedCount.BesideRung::sameIndicator).toList();
	}

	public List<PrintedCount.BesideRung> printedOther() {
		return this.allPrinted.stream().filter((count) -> !count.sameIndicator()).toList();
	}

}
