package parkgraph.service.target;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.wording.Wording;
import parkgraph.queries.TargetStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.graphql.CodedName;
import parkgraph.service.ladder.LadderDocument;
import parkgraph.service.threshold.RungQuestion;

/**
 * Targets that count no parks: they are compared with what was printed for the whole
 * province, and with nothing where nothing was.
 */
@Component
class OtherTargets {

	private final GraphReader reader;

	OtherTargets(GraphReader reader) {
		this.reader = reader;
	}

	List<TargetProgress> find(View view, int thisYear) {
		return this.reader.list(TargetStatement.OTHER_TARGETS, view, Map.of("region", RungQuestion.PROVINCE),
				(row) -> progress(row, thisYear));
	}

	private static TargetProgress progress(Record row, int thisYear) {
		Value target = row.get("target");
		int deadline = target.get("deadline").asInt();
		Comparator comparator = Comparator.valueOf(target.get("comparator").asString());
		List<TargetFigure> figures = row.get("figures").asList(TargetFigure::of);
		Optional<TargetFigure> due = figures.stream().filter((figure) -> figure.year() == deadline).findFirst();
		TargetStatus status = status(due, comparator, target.get("value"));
		String zh = target.get("zh").asString();
		return new TargetProgress(target.get("id").asString(), new Wording(zh, target.get("en").asString(zh)),
				text(target, "domain"),
				row.get("documents").asList(LadderDocument::of).stream().findFirst().orElse(null),
				CodedName.of(row.get("indicator")), deadline, deadline < thisYear, text(target, "valuePrinted"),
				comparator, status, reason(status, deadline, due), null, figures);
	}

	private static TargetStatus status(Optional<TargetFigure> due, Comparator comparator, Value wanted) {
		if (due.isEmpty()) {
			return TargetStatus.NO_DATA;
		}
		// A target in words, such as 低于全国平均水平, has no number to compare with.
		return wanted.isNull() ? TargetStatus.UNDECIDED
				: TargetStatus.of(comparator.standing(due.get().bounds(), wanted.asLong()));
	}

	private static Wording reason(TargetStatus status, int deadline, Optional<TargetFigure> due) {
		String printed = due.map(TargetFigure::printed).orElse("");
		return switch (status) {
			case MET -> new Wording("%d年为 %s，已达到。".formatted(deadline, printed),
					"It was %s in %d, which meets it.".formatted(printed, deadline));
			case NOT_MET -> new Wording("%d年为 %s，未达到。".formatted(deadline, printed),
					"It was %s in %d, which does not meet it.".formatted(printed, deadline));
			case UNDECIDED -> new Wording("%d年为 %s，据此无法判定。".formatted(deadline, printed),
					"It was %s in %d, which does not decide it.".formatted(printed, deadline));
			case NO_DATA ->
				new Wording("没有%d年的数据。".formatted(deadline), "There is no figure for %d.".formatted(deadline));
		};
	}

	private static @Nullable String text(Value value, String name) {
		Value text = value.get(name);
		return text.isNull() ? null : text.asString();
	}

}
