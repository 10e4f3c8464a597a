package parkgraph.service.enterprise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import parkgraph.queries.EnterpriseStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.node.NodeSource;
import parkgraph.service.paging.Connection;
import parkgraph.service.paging.Cursor;
import parkgraph.service.paging.Page;

/**
 * Enterprises and where they work.
 */
@Component
class Enterprises implements NodeSource {

	private static final String LIST = "enterprises";

	private final GraphReader reader;

	Enterprises(GraphReader reader) {
		this.reader = reader;
	}

	Map<Question, Connection<EnterpriseAtWork>> ofParks(Collection<Question> questions) {
		Map<Question, Connection<EnterpriseAtWork>> answers = new HashMap<>();
		questions.stream()
			.collect(Collectors.groupingBy(Question::view))
			.forEach((view, asked) -> answers.putAll(ofParks(asked, view)));
		return answers;
	}

	private Map<Question, Connection<EnterpriseAtWork>> ofParks(List<Question> questions, View view) {
		List<Map<String, Object>> keys = new ArrayList<>();
		questions.forEach((question) -> keys
			.add(Map.of("index", keys.size(), "park", question.park(), "after", question.page().afterKey(LIST))));
		int first = questions.stream().mapToInt((question) -> question.page().oneMore()).max().orElse(0);
		Map<Integer, List<EnterpriseAtWork>> rows = this.reader
			.list(EnterpriseStatement.OF_PARKS, view, Map.of("keys", keys, "first", first),
					(row) -> Map.entry(row.get("index").asInt(), EnterpriseAtWork.of(row)))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		Map<Question, Connection<EnterpriseAtWork>> answers = new HashMap<>();
		for (int i = 0; i < questions.size(); i++) {
			Question question = questions.get(i);
			answers.put(question, Connection.of(rows.getOrDefault(i, List.of()), question.page(),
					(row) -> Cursor.of(LIST, row.enterprise().key()), () -> count(question)));
		}
		return answers;
	}

	private int count(Question question) {
		return this.reader
			.one(EnterpriseStatement.COUNT, question.view(), Map.of("park", question.park()),
					(row) -> row.get("total").asInt())
			.orElse(0);
	}

	@Override
	public String type() {
		return "enterprise";
	}

	@Override
	public Map<String, Enterprise> byKeys(List<String> keys, View view) {
		return this.reader
			.list(EnterpriseStatement.BY_IDS, view, Map.of("ids", keys.stream().distinct().toList()),
					(row) -> Enterprise.of(row.get("enterprise")))
			.stream()
			.collect(Collectors.toMap(Enterprise::key, Function.identity()));
	}

	/**
	 * What is asked about one of several parks.
	 *
	 * @param park its code
	 * @param page which page of its enterprises
	 * @param view the state that is read
	 */
	record Question(String park, Page page, View view) {
	}

}
