package parkgraph.service.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import parkgraph.queries.ConflictStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.observation.Observation;
import parkgraph.service.observation.Observations;
import parkgraph.service.observation.Subjects;
import parkgraph.service.paging.Connection;
import parkgraph.service.paging.Cursor;
import parkgraph.service.paging.Page;

/**
 * Finds statements that cannot all be right.
 */
@Component
class Conflicts {

	private static final String LIST = "conflicts";

	private final GraphReader reader;

	private final Observations observations;

	private final Subjects subjects;

	Conflicts(GraphReader reader, Observations observations, Subjects subjects) {
		this.reader = reader;
		this.observations = observations;
		this.subjects = subjects;
	}

	Connection<Conflict> list(@Nullable String subject, @Nullable String indicator, @Nullable Integer year, Page page,
			View view) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("indicator", indicator);
		parameters.put("year", year);
		ConflictStatement statement = ConflictStatement.LIST;
		if (subject != null) {
			parameters.put("subject", this.subjects.get(subject, view).key());
			statement = ConflictStatement.OF_SUBJECT;
		}
		List<Ids> rows = read(statement, parameters, page.afterKey(LIST), page.oneMore(), view);
		Map<String, Observation> read = this.observations.byKeys(rows.stream().flatMap(Ids::all).toList(), view);
		ConflictStatement counted = statement;
		return Connection.of(rows, page, (row) -> Cursor.of(LIST, row.chosen()), () -> 0)
			.map((row) -> row.with(read), () -> read(counted, parameters, "", Integer.MAX_VALUE, view).size());
	}

	private List<Ids> read(ConflictStatement statement, Map<String, Object> parameters, String after, int first,
			View view) {
		Map<String, Object> paged = new HashMap<>(parameters);
		paged.put("after", after);
		paged.put("first", first);
		return this.reader.list(statement, view, paged, Ids::of);
	}

	/**
	 * The ids of the statements of a conflict.
	 *
	 * @param chosen the one that counts
	 * @param others the others
	 */
	private record Ids(String chosen, List<String> others) {

		static Ids of(Record row) {
			return new Ids(row.get("chosen").asString(), row.get("others").asList(Value::asString));
		}

		Stream<String> all() {
			return Stream.concat(Stream.of(this.chosen), this.others.stream());
		}

		Conflict with(Map<String, Observation> read) {
			return new Conflict(Objects.requireNonNull(read.get(this.chosen)),
					this.others.stream().sorted().map(read::get).filter(Objects::nonNull).toList());
		}

	}

}
