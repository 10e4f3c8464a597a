package parkgraph.service.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

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

	List<TargetProgress> find(List<Ladder> ladders, View view, int thisYear) {
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
				this.printedCounts.find(questions, view), lists(ladders, view));
		List<TargetProgress> targets = new ArrayList<>();
		for (int index = 0; index < ladders.size(); index++) {
			Ladder ladder = ladders.get(index);
			for (Rung rung : ladder.rungs()) {
				Integer newestQuestion = newest.get(index);
				targets.add(progress(ladder, rung, answers.about(index, ladder, rung),
						(newestQuestion != null) ? answers.about(newestQuestion, ladder, rung) : null, thisYear));
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

	private static TargetProgress progress(Ladder ladder, Rung rung, YearProgress atDeadline,
			@Nullable YearProgress newest, int thisYear) {
		return new TargetProgress(Objects.requireNonNull(rung.targetId()), rung.words(), null, ladder.document(),
				ladder.indicator(), ladder.deadline(), ladder.deadline() < thisYear, null,
				Objects.requireNonNull(rung.wantedComparator()), atDeadline.status(), atDeadline.reason(),
				new OnLadder(ladder, rung, atDeadline, newest), List.of());
	}

	/**
	 * The answers to all questions, by their place.
	 */
	private record Answers(List<RungQuestion> questions, List<RungStandings> standings,
			List<List<PrintedCount>> printed, Map<String, DeclaredList> lists) {

		YearProgress about(int index, Ladder ladder, Rung rung) {
			RungQuestion question = this.questions.get(index);
			return new YearProgress(Objects.requireNonNull(question.year()), ladder, rung, this.standings.get(index),
					this.lists.getOrDefault(question.population(), DeclaredList.UNDECLARED),
					PrintedCount.beside(this.printed.get(index), rung, question));
		}

	}

}
