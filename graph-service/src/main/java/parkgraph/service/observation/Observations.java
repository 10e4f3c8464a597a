package parkgraph.service.observation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import parkgraph.queries.ObservationStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.node.NodeSource;
import parkgraph.service.paging.Connection;
import parkgraph.service.paging.Cursor;
import parkgraph.service.paging.Page;

/**
 * Reads what was stated.
 */
@Component
public class Observations implements NodeSource {

	private static final String LIST = "observations";

	private final GraphReader reader;

	private final Subjects subjects;

	Observations(GraphReader reader, Subjects subjects) {
		this.reader = reader;
		this.subjects = subjects;
	}

	Connection<Observation> list(ObservationFilter filter, Page page, View view) {
		String subject = filter.subject();
		if (subject != null) {
			Question question = new Question(this.subjects.get(subject, view).key(), filter, page, view);
			return Objects.requireNonNull(ofSubjects(List.of(question)).get(question));
		}
		Map<String, Object> parameters = Map.of("prefix", filter.prefix(), "wanted", filter.tests(), "after",
				page.afterKey(LIST), "first", page.oneMore());
		List<Observation> rows = this.reader.list(ObservationStatement.LIST, view, parameters,
				(row) -> Observation.of(row, view));
		return page(rows, page,
				() -> this.reader.one(ObservationStatement.COUNT, view, parameters, (row) -> row.get("total").asInt())
					.orElse(0));
	}

	/**
	 * One page of statements about each of several things, with one statement per state.
	 * @param questions what is asked about each
	 * @return the page of each
	 */
	public Map<Question, Connection<Observation>> ofSubjects(Collection<Question> questions) {
		Map<Question, Connection<Observation>> answers = new HashMap<>();
		questions.stream()
			.distinct()
			.collect(Collectors.groupingBy(Question::view))
			.forEach((view, asked) -> answers.putAll(ofSubjects(asked, view)));
		return answers;
	}

	private Map<Question, Connection<Observation>> ofSubjects(List<Question> questions, View view) {
		List<Map<String, Object>> keys = new ArrayList<>();
		questions.forEach((question) -> keys.add(question.key(keys.size())));
		int first = questions.stream().mapToInt((question) -> question.page().oneMore()).max().orElse(0);
		Map<Integer, List<Observation>> rows = this.reader
			.list(ObservationStatement.OF_SUBJECTS, view, Map.of("keys", keys, "first", first),
					(row) -> Map.entry(row.get("index").asInt(), Observation.of(row, view)))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		Map<Question, Connection<Observation>> answers = new HashMap<>();
		for (int i = 0; i < questions.size(); i++) {
			Question question = questions.get(i);
			answers.put(question, page(rows.getOrDefault(i, List.of()), question.page(), () -> count(question)));
		}
		return answers;
	}

	private int count(Question question) {
		return this.reader
			.one(ObservationStatement.COUNT_OF_SUBJECT, question.view(), Map.of("key", question.key(0)),
					(row) -> row.get("total").asInt())
			.orElse(0);
	}

	private static Connection<Observation> page(List<Observation> rows, Page page,
			java.util.function.IntSupplier count) {
		return Connection.of(rows, page, (row) -> Cursor.of(LIST, row.key()), count);
	}

	@Override
	public String type() {
		return "observation";
	}

	@Override
	public Map<String, Observation> byKeys(List<String> keys, View view) {
		return this.reader
			.list(ObservationStatement.BY_IDS, view, Map.of("ids", keys.stream().distinct().toList()),
					(row) -> Observation.of(row, view))
			.stream()
			.collect(Collectors.toMap(Observation::key, Function.identity()));
	}

	/** All statements with the same key as each of these, themselves included. */
	Map<Observation, List<Observation>> rivals(List<Observation> observations) {
		Map<Observation, List<Observation>> rivals = new HashMap<>();
		observations.stream().collect(Collectors.groupingBy(Observation::view)).forEach((view, asked) -> {
			Map<String, List<Observation>> byKey = this.reader
				.list(ObservationStatement.RIVALS, view,
						Map.of("ids", asked.stream().map(Observation::key).distinct().toList()),
						(row) -> Map.entry(row.get("asked").asString(), Observation.of(row, view)))
				.stream()
				.collect(Collectors.groupingBy(Map.Entry::getKey,
						Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
			asked.forEach((one) -> rivals.put(one, byKey.getOrDefault(one.key(), List.of(one))));
		});
		return rivals;
	}

	/**
	 * What is asked about one of several things.
	 *
	 * @param subject its key
	 * @param filter which statements
	 * @param page which page of them
	 * @param view the state that is read
	 */
	public record Question(String subject, ObservationFilter filter, Page page, View view) {

		Map<String, Object> key(int index) {
			return Map.of("index", index, "subject", this.subject, "prefix", this.filter.prefix(), "wanted",
					this.filter.tests(), "after", this.page.afterKey(LIST));
		}

	}

}
