package parkgraph.service.threshold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.schema.DataFetchingFieldSelectionSet;

import org.springframework.stereotype.Component;

import parkgraph.ontology.figure.Standing;
import parkgraph.service.ladder.Rung;
import parkgraph.service.paging.PageSize;

/**
 * Answers the threshold question, with a fixed number of statements and only those that
 * the request's fields need.
 */
@Component
class Thresholds {

	private final RungCounter counter;

	private final RungLists lists;

	private final PrintedCounts printedCounts;

	private final Hints hints;

	private final PageSize pageSize;

	Thresholds(RungCounter counter, RungLists lists, PrintedCounts printedCounts, Hints hints, PageSize pageSize) {
		this.pageSize = pageSize;
		this.counter = counter;
		this.lists = lists;
		this.printedCounts = printedCounts;
		this.hints = hints;
	}

	ThresholdAnswer answer(ThresholdQuestion question, DataFetchingFieldSelectionSet fields) {
		RungStandings standings = standings(question, fields);
		List<PrintedCount> printed = fields.containsAnyOf("rungs/printed", "rungs/printedOther")
				? this.printedCounts.find(List.of(question.rungQuestion()), question.view()).get(0) : List.of();
		Map<Integer, List<NearPark>> near = this.lists.near(question,
				SelectedList.of(fields, "rungs/near", this.pageSize));
		Map<Integer, List<OverPark>> over = this.lists.over(question,
				SelectedList.of(fields, "rungs/overList", this.pageSize));
		Map<Integer, List<UnplacedPark>> unplaced = this.lists.unplaced(question,
				SelectedList.of(fields, "rungs/oneSided", this.pageSize).plus(standings.proven().size()));
		List<RungAnswer> rungs = new ArrayList<>();
		for (Rung rung : question.rungs()) {
			int index = rung.index();
			List<PrintedCount.BesideRung> beside = PrintedCount.beside(printed, rung, question.rungQuestion());
			rungs.add(new RungAnswer(rung, question.ladder(), standings.rungs().get(index),
					beside.stream().filter(PrintedCount.BesideRung::sameIndicator).toList(),
					beside.stream().filter((count) -> !count.sameIndicator()).toList(),
					near.getOrDefault(index, List.of()), over.getOrDefault(index, List.of()),
					proven(rung, standings.proven()),
					unplaced(rung, unplaced.getOrDefault(index, List.of()), standings.proven())));
		}
		int hints = SelectedList.of(fields, "hints", this.pageSize).first();
		return new ThresholdAnswer(question, standings, rungs,
				(hints > 0) ? this.hints.of(question, standings.proven(), hints) : List.of());
	}

	/** Counting reads the whole year, so it is left out where only lists are wanted. */
	private RungStandings standings(ThresholdQuestion question, DataFetchingFieldSelectionSet fields) {
		boolean wanted = fields.containsAnyOf("populationSize", "direct", "headline", "hints", "rungs/over",
				"rungs/proven", "rungs/undecided", "rungs/unknown", "rungs/notOver", "rungs/provenNotOver",
				"rungs/nearCount", "rungs/provenList", "rungs/oneSided");
		return wanted ? this.counter.count(List.of(question.rungQuestion()), question.view()).get(0)
				: RungStandings.notCounted(question.rungs().size());
	}

	private static List<OverPark> proven(Rung rung, List<ProvenPark> parks) {
		List<ProvenPark> over = parks.stream()
			.filter((park) -> !park.isDecidedDirectly(rung) && park.proves(rung) == Standing.MET)
			.sorted(Comparator.comparingLong((ProvenPark park) -> -park.highest().bounds().low())
				.thenComparing((park) -> park.park().code()))
			.toList();
		List<Integer> ranks = Ranks.of(over, (park) -> park.highest().bounds().low());
		List<OverPark> list = new ArrayList<>();
		for (int place = 0; place < over.size(); place++) {
			ProvenPark park = over.get(place);
			EvidenceFigure figure = park.highest().figure();
			list.add(new OverPark(ranks.get(place), park.park(), figure,
					Distance.isWithinRounding(figure.bounds(), figure.precision(), rung.amount())));
		}
		return list;
	}

	/**
	 * Parks with a direct figure stay with it; those that only have proofs come after.
	 */
	private static List<UnplacedPark> unplaced(Rung rung, List<UnplacedPark> direct, List<ProvenPark> parks) {
		List<String> decided = parks.stream()
			.filter((park) -> park.proves(rung) != Standing.UNDECIDED)
			.map((park) -> park.park().code())
			.toList();
		return Stream
			.concat(direct.stream().filter((park) -> !decided.contains(park.park().code())),
					parks.stream()
						.filter((park) -> park.direct() == null && park.proves(rung) == Standing.UNDECIDED)
						.map((park) -> new UnplacedPark(park.park(), park.highest().figure(),
								new ShownBounds(park.highest().bounds()).known(true))))
			.toList();
	}

}
