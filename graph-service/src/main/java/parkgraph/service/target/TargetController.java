package parkgraph.service.target;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.database.AsOf;
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

	private final Views views;

	private final Ladders ladders;

	private final LadderTargets ladderTargets;

	private final OtherTargets otherTargets;

	TargetController(Views views, Ladders ladders, LadderTargets ladderTargets, OtherTargets otherTargets) {
		this.views = views;
		this.ladders = ladders;
		this.ladderTargets = ladderTargets;
		this.otherTargets = otherTargets;
	}

	@QueryMapping
	List<TargetProgress> targets(@Argument @Nullable String ladder, @Argument @Nullable String document,
			@Argument @Nullable AsOf asOf) {
		if (ladder != null && document != null) {
			throw ClientProblem.badRequest("LADDER_OR_DOCUMENT",
					new Wording("ladder 与 document 只能给出其一。", "Give either ladder or document, not both."), null);
		}
		View view = this.views.at(asOf);
		List<Ladder> all = this.ladders.all(view);
		int thisYear = this.ladders.thisYear();
		if (ladder != null) {
			return this.ladderTargets.find(List.of(Ladders.named(all, ladder)), view, thisYear);
		}
		List<TargetProgress> targets = Stream
			.concat(this.ladderTargets.find(all, view, thisYear).stream(),
					this.otherTargets.find(view, thisYear).stream())
			.toList();
		return (document != null) ? ofDocument(targets, document) : targets;
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
