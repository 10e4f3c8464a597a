package parkgraph.loaders.publish;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.figure.Statement;
import parkgraph.ontology.figure.Trust;

/**
 * A figure as it stands in the store.
 */
final class StoredFigure {

	private StoredFigure() {
	}

	static FigureNode read(Value figure, FigureNode.Claim claim, Staging staging, ParsedCodes codes) {
		return new FigureNode(figure.get("id").asString(), statement(figure, codes), order(figure),
				figure.get("internal").asBoolean(), origin(figure, staging), claim, span(figure, "since", "until"),
				span(figure, "sinceInternal", "untilInternal"), !figure.get("series").isNull());
	}

	/** The state in which readers first saw what is stated. */
	static long order(Value figure) {
		return figure.get("statedFirst").asLong(figure.get("stated").asLong());
	}

	/** Whether two statements found by the same hash are about the same indeed. */
	static boolean isAbout(Value figure, Matter matter) {
		return Matter.of(figure).equals(matter);
	}

	static Statement statement(Value figure, ParsedCodes codes) {
		String id = text(figure, "restates");
		return new Statement((id != null) ? id : figure.get("id").asString(), figure.get("subject").asString(),
				figure.get("indicator").asString(), codes.scope(figure.get("scope").asString()),
				codes.period(figure.get("period").asString()),
				new Bounds(figure.get("low").asLong(), figure.get("high").asLong()), figure.get("precision").asLong(),
				figure.get("approximate").asBoolean(), figure.get("printed").asString(),
				Nature.valueOf(figure.get("nature").asString()), Trust.valueOf(figure.get("trust").asString()),
				figure.get("source").asString(), text(figure, "publishedOn"));
	}

	private static FigureNode.Origin origin(Value figure, Staging staging) {
		if (staging.isSeen(figure.get("stated").asLong())) {
			return FigureNode.Origin.SEEN;
		}
		return figure.get("restates").isNull() ? FigureNode.Origin.STAGED : FigureNode.Origin.STAGED_COPY;
	}

	private static Span span(Value figure, String since, String until) {
		return new Span(figure.get(since).asLong(Staging.NEVER), figure.get(until).asLong(Staging.NEVER));
	}

	private static @Nullable String text(Value figure, String property) {
		return figure.get(property).asString(null);
	}

}
