package parkgraph.service.target;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.target.TargetDemand;
import parkgraph.ontology.target.TargetKind;
import parkgraph.ontology.target.TargetRule;
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

	private static final Pattern YEAR = Pattern.compile("^\\d{4}");

	private final GraphReader reader;

	OtherTargets(GraphReader reader) {
		this.reader = reader;
	}

	List<TargetProgress> find(View view, Map<String, TargetDetails> details, TargetRule rule, int thisYear) {
		return this.reader.list(TargetStatement.OTHER_TARGETS, view, Map.of("region", RungQuestion.PROVINCE),
				(row) -> progress(row, details, rule, thisYear));
	}

	private static TargetProgress progress(Record row, Map<String, TargetDetails> all, TargetRule rule, int thisYear) {
		Value target = row.get("target");
		String id = target.get("id").asString();
		String comparing = text(target, "comparator");
		Comparator comparator = (comparing != null) ? Comparator.valueOf(comparing) : null;
		TargetDetails details = Objects.requireNonNullElseGet(all.get(id), () -> listed(target, comparator));
		LadderDocument document = row.get("documents").asList(LadderDocument::of).stream().findFirst().orElse(null);
		CodedName indicator = CodedName.of(row.get("indicator"));
		String zh = target.get("zh").asString();
		Wording words = new Wording(zh, target.get("en").asString(zh));
		int deadline = target.get("deadline").asInt();
		List<TargetFigure> figures = row.get("figures").asList(TargetFigure::of);
		TargetDemand demand = new TargetDemand(details.kind(), comparator, wanted(target), details.direction(),
				(details.kind() == TargetKind.RECURRING) ? yearOf(document) : null, deadline, details.sustained());
		Tracking tracking = new ValueTarget(demand, measured(words, indicator, row.get("compared").asString(null)),
				figures, row.get("references").asList(TargetFigure::of), details.measures())
			.track(rule);
		return new TargetProgress(id, words, text(target, "domain"), document, indicator, deadline, deadline < thisYear,
				text(target, "valuePrinted"), comparator, details, tracking, null, figures);
	}

	private static TargetDetails listed(Value target, @Nullable Comparator comparator) {
		TargetKind kind = target.get("rank").isNull() ? TargetKind.LEVEL : TargetKind.RANK;
		return TargetDetails.ofListed(kind, Objects.requireNonNullElse(comparator, Comparator.EXACTLY), true);
	}

	private static @Nullable Long wanted(Value target) {
		Value value = target.get("value").isNull() ? target.get("rank") : target.get("value");
		return value.isNull() ? null : value.asLong();
	}

	private static ValueTarget.Measured measured(Wording words, @Nullable CodedName indicator,
			@Nullable String reference) {
		return (indicator == null) ? new ValueTarget.Measured(words.zh(), words.en(), reference)
				: new ValueTarget.Measured(indicator.zh(), Objects.requireNonNullElse(indicator.en(), indicator.zh()),
						reference);
	}

	/**
	 * The year a document is from, from which on what it wants every year has to happen.
	 */
	private static @Nullable Integer yearOf(@Nullable LadderDocument document) {
		String date = (document != null) ? document.date() : null;
		Matcher year = YEAR.matcher(Objects.requireNonNullElse(date, ""));
		return year.find() ? Integer.valueOf(year.group()) : null;
	}

	private static @Nullable String text(Value value, String name) {
		return value.get(name).asString(null);
	}

}
