package parkgraph.service.target;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import parkgraph.ontology.target.Nearness;
import parkgraph.ontology.target.TargetRule;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.database.AsOf;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.database.Views;
import parkgraph.service.ladder.Ladder;
import parkgraph.service.ladder.LadderDocument;
import parkgraph.service.ladder.Ladders;
import parkgraph.service.problem.ClientProblem;

/**
 * Answers how far targets are met.
 */
@Controller
class TargetController {

	/** As the schema has it, for callers that write null. */
	private static final int NEAR_PERCENT = 10;

	private final Views views;

	private final GraphReader reader;

	private final Ladders ladders;

	private final LadderTargets ladderTargets;

	private final OtherTargets otherTargets;

	TargetController(Views views, GraphReader reader, Ladders ladders, LadderTargets ladderTargets,
			OtherTargets otherTargets) {
		this.views = views;
		this.reader = reader;
		this.ladders = ladders;
		this.ladderTargets = ladderTargets;
		this.otherTargets = otherTargets;
	}

	@QueryMapping
	List<TargetProgress> targets(@Argument @Nullable String ladder, @Argument @Nullable String document,
			@Argument @Nullable Integer nearPercent, @Argument @Nullable AsOf asOf) {
		if (ladder != null && document != null) {
			throw ClientProblem.badRequest("LADDER_OR_DOCUMENT",
					new Wording("ladder 与 document 只能给出其一。", "Give either ladder or document, not both."), null);
		}
		Nearness nearness = nearness((nearPercent != null) ? nearPercent : NEAR_PERCENT);
		View view = this.views.at(asOf);
		List<Ladder> all = this.ladders.all(view);
		int thisYear = this.ladders.thisYear();
		List<Ladder> asked = (ladder != null) ? List.of(Ladders.named(all, ladder)) : all;
		Map<String, TargetDetails> details = TargetDetails.all(this.reader, view);
		List<TargetProgress> rungs = this.ladderTargets.find(asked, view, details, nearness, thisYear);
		if (ladder != null) {
			return rungs;
		}
		List<TargetProgress> targets = Stream
			.concat(rungs.stream(), this.otherTargets.find(view, details, new TargetRule(nearness), thisYear).stream())
			.toList();
		return (document != null) ? ofDocument(targets, document) : targets;
	}

	private static Nearness nearness(int percent) {
		if (percent < 0 || percent > 100) {
			throw ClientProblem.badRequest("NEAR_PERCENT",
					new Wording("nearPercent 为 %d，应在 0 到 100 之间。".formatted(percent),
							"nearPercent is %d; it has to be from 0 to 100.".formatted(percent)),
					null);
		}
		return new Nearness(percent);
	}

	private static List<TargetProgress> ofDocument(List<TargetProgress> targets, String id) {
		List<TargetProgress> found = targets.stream().filter((target) -> isOf(target, id)).toList();
		if (found.isEmpty()) {
			String known = targets.stream()
				.map(TargetProgress::document)
				.filter(Objects::nonNull)
				.map(LadderDocument::id)
				.distinct()
				.sorted()
				.collect(Collectors.joining(", "));
			throw ClientProblem.notFound("NO_TARGETS_OF_DOCUMENT",
					new Wording("文件“%s”没有目标，有目标的文件：%s。".formatted(id, known),
							"The document \"%s\" sets no targets; these do: %s.".formatted(id, known)),
					null);
		}
		return found;
	}

	private static boolean isOf(TargetProgress target, String id) {
		LadderDocument document = target.document();
		return document != null && document.id().equals(id);
	}

}
