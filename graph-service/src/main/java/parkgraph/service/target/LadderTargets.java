package parkgraph.service.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.target.Nearness;
import parkgraph.ontology.target.TargetKind;
import parkgraph.ontology.target.TargetStatus;
import parkgraph.queries.TargetStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.ladder.Ladder;
import parkgraph.service.ladder.Rung;
import parkgraph.service.target.TargetProgress.OnLadder;
import parkgraph.service.threshold.DeclaredList;
import parkgraph.service.threshold.NewestYears;
import parkgraph.service.threshold.PrintedCount;
import parkgraph.service.threshold.PrintedCounts;
import parkgraph.service.threshold.RungCounter;
import parkgraph.service.threshold.RungQuestion;
import parkgraph.service.threshold.RungStandings;
import parkgraph.service.threshold.Within;

/**
 * Targets that are rungs of ladders: each ladder is asked about its deadline's year and
 * about the newest year with a direct figure, all of them together.
 */
@Component
class LadderTargets {

	private final GraphReader reader;

	private final NewestYears newestYears;

	private final RungCounter counter;

	private final PrintedCounts printedCounts;

	LadderTargets(GraphReader reader, NewestYears newestYears, RungCounter counter, PrintedCounts printedCounts) {
		this.reader = reader;
		this.newestYears = newestYears;
		this.counter = counter;
		this.printedCounts = printedCounts;
	}

	List<TargetProgress> find(List<Ladder> ladders, View view, Map<String, TargetDetails> details, Nearness nearness,
			int thisYear) {
		List<RungQuestion> questions = new ArrayList<>(ladders.stream().map(LadderTargets::atDeadline).toList());
		Map<Integer, Integer> years = this.newestYears.find(questions, view);
		Map<Integer, Integer> newest = new HashMap<>();
		for (int index = 0; index < ladders.size(); index++) {
			Integer year = years.get(index);
			if (year != null) {
				newest.put(index, questions.size());
				questions.add(questions.get(index).of(year));
			}
		}
		Answers answers = new Answers(questions, this.counter.count(questions, view),
				this.printedCounts.find(questions, view), lists(ladders, view), nearness);
		List<TargetProgress> targets = new ArrayList<>();
		for (int index = 0; index < ladders.size(); index++) {
			Ladder ladder = ladders.get(index);
			for (Rung rung : ladder.rungs()) {
				Integer newestQuestion = newest.get(index);
				OnLadder onLadder = new OnLadder(ladder, rung, answers.about(index, ladder, rung),
						(newestQuestion != null) ? answers.about(newestQuestion, ladder, rung) : null);
				targets.add(progress(onLadder, details, thisYear));
			}
		}
		return targets;
	}

	private static RungQuestion atDeadline(Ladder ladder) {
		return new RungQuestion(ladder.indicator().code(), ladder.population().code(), null, null, ladder.deadline(),
				new Within(BigDecimal.ZERO), ladder.rungs());
	}

	private Map<String, DeclaredList> lists(List<Ladder> ladders, View view) {
		Map<String, DeclaredList> lists = new HashMap<>();
		this.reader
			.list(TargetStatement.LISTS, view,
					Map.of("populations",
							ladders.stream().map((ladder) -> ladder.population().code()).distinct().toList()),
					(row) -> row)
			.forEach((row) -> lists.put(row.get("population").asString(), DeclaredList.of(row.get("list"))));
		return lists;
	}

	private static TargetProgress progress(OnLadder onLadder, Map<String, TargetDetails> details, int thisYear) {
		Ladder ladder = onLadder.ladder();
		Rung rung = onLadder.rung();
		String id = Objects.requireNonNull(rung.targetId());
		Comparator wanted = Objects.requireNonNull(rung.wantedComparator());
		return new TargetProgress(id, rung.words(), null, ladder.document(), ladder.indicator(), ladder.deadline(),
				ladder.deadline() < thisYear, null, wanted,
				Objects.requireNonNullElseGet(details.get(id),
						() -> TargetDetails.ofListed(TargetKind.COUNT, wanted, ladder.deadlineStated())),
				tracking(onLadder), onLadder, List.of());
	}

	private static Tracking tracking(OnLadder onLadder) {
		YearProgress due = onLadder.atDeadline();
		YearProgress newest = onLadder.newest();
		boolean both = newest != null && newest.year() != due.year();
		List<TargetYear> years = Stream.of(both ? newest : due, due)
			.distinct()
			.filter(YearProgress::hasEvidence)
			.map((year) -> new TargetYear(year.year(), year.status(), null, null))
			.sorted((one, other) -> Integer.compare(other.year(), one.year()))
			.toList();
		boolean missed = due.status() == TargetStatus.NOT_MET || due.status() == TargetStatus.NEAR;
		return new Tracking(due.status(), due.reason(), years, missed ? List.of(due.year()) : List.of(),
				due.hasEvidence() ? List.of() : List.of(due.year()), due.missing());
	}

	/**
	 * The answers to all questions, by their place.
	 */
	private record Answers(List<RungQuestion> questions, List<RungStandings> standings,
			List<List<PrintedCount>> printed, Map<String, DeclaredList> lists, Nearness nearness) {

		YearProgress about(int index, Ladder ladder, Rung rung) {
			RungQuestion question = this.questions.get(index);
			return new YearProgress(Objects.requireNonNull(question.year()), ladder, rung, this.standings.get(index),
					this.lists.getOrDefault(question.population(), DeclaredList.UNDECLARED),
					PrintedCount.beside(this.printed.get(index), rung, question), this.nearness);
		}

	}

}
