package parkgraph.service.sending;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import parkgraph.ontology.figure.Audience;
import parkgraph.queries.AccountStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.database.Views;

/**
 * Batches that readers see, however they came in.
 */
@Component
class StoredBatches {

	private static final int MOST = 1_000;

	private final GraphReader reader;

	private final Views views;

	StoredBatches(GraphReader reader, Views views) {
		this.reader = reader;
		this.views = views;
	}

	/** The newest of them, as if they had been sent here. */
	List<Draft> newest() {
		return read(null);
	}

	Optional<Draft> find(String batch) {
		return read(List.of(batch)).stream().findFirst();
	}

	private List<Draft> read(@Nullable List<String> ids) {
		View view = new View(this.views.current().state(), Audience.INTERNAL);
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("ids", ids);
		parameters.put("after", null);
		parameters.put("first", MOST);
		return this.reader.list(AccountStatement.BATCHES, view, parameters, (row) -> draft(row.get("batch")));
	}

	private static Draft draft(Value batch) {
		String id = batch.get("id").asString();
		String who = batch.get("who").asString("");
		Instant at = batch.get("publishedAt").isNull() ? Instant.EPOCH : instant(batch.get("publishedAt"));
		return new Draft(id, Draft.Status.PUBLISHED, who, at,
				Audience.valueOf(batch.get("audience").asString().toUpperCase(Locale.ROOT)),
				batch.get("title").asString(id), new Draft.Options(null, null, null, null), List.of(), null,
				new Draft.Published(id, batch.get("state").asLong(0), null, who, at,
						batch.get("withoutRefused").asBoolean(false)),
				null, null);
	}

	private static Instant instant(Value time) {
		return (time.asObject() instanceof ZonedDateTime zoned) ? zoned.toInstant() : Instant.EPOCH;
	}

}
