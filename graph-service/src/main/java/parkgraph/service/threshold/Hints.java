package parkgraph.service.threshold;

import java.time.Year;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import parkgraph.ontology.figure.Evidence;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.figure.Statement;
import parkgraph.ontology.wording.Wording;
import parkgraph.queries.ThresholdStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.graphql.CodedName;
import parkgraph.service.graphql.Words;

/**
 * Finds what counts for nothing in a question, and says why not.
 */
@Component
class Hints {

	private final GraphReader reader;

	Hints(GraphReader reader) {
		this.reader = reader;
	}

	List<Hint> of(ThresholdQuestion question, List<ProvenPark> proven, int first) {
		List<String> proofs = proven.stream()
			.flatMap((park) -> park.proofs().stream())
			.map((proof) -> proof.figure().observation())
			.toList();
		return this.reader.list(ThresholdStatement.HINTS, question.view(),
				Map.of("question", question.rungQuestion().parameters(0), "proven", proofs, "first", first),
				(row) -> hint(question, row));
	}

	private static Hint hint(ThresholdQuestion question, Record row) {
		boolean around = row.get("around").asBoolean();
		CodedName indicator = CodedName.of(row.get("measured"));
		String code = row.get("indicator").asString();
		return new Hint(RowValues.park(row), row.get("namePrinted").asString(), !around,
				(indicator != null) ? indicator : new CodedName(code, code, null), row.get("printed").asString(),
				row.get("periodPrinted").asString(), Nature.valueOf(row.get("nature").asString()),
				row.get("scope").asString(), RowValues.text(row, "scopeNote"), reason(question, row, around),
				row.get("id").asString(), SourceRef.of(row.get("sourceShown")));
	}

	private static Wording reason(ThresholdQuestion question, Record row, boolean around) {
		if (around) {
			String about = row.get("namePrinted").asString();
			return new Wording("说的不是园区本身，而是" + about, "about something around the park, not the park itself: " + about);
		}
		Statement statement = EvidenceFigure.statement(row);
		Integer asked = question.year();
		Year year = (asked != null) ? Year.of(asked) : Year.from(statement.period().lastDay());
		Wording reason = Evidence.classify(question.indicator().code(), year, statement).reason();
		return (reason != null) ? reason
				: new Wording("同一园区同一年另有数据计入", "another figure of the same park and year counts");
	}

}
