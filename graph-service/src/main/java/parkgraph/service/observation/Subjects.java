package parkgraph.service.observation;

import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import parkgraph.ontology.wording.Wording;
import parkgraph.queries.ObservationStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.problem.ClientProblem;

/**
 * Finds the thing a caller asks about.
 */
@Component
public class Subjects {

	private final GraphReader reader;

	Subjects(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * The thing with a key.
	 * @param text its key, or its global id: {@code SCP011} or {@code park/SCP011}
	 * @param view the state that is read
	 * @return the thing
	 * @throws ClientProblem if there is none
	 */
	public Subject get(String text, View view) {
		String key = key(text);
		return this.reader.one(ObservationStatement.SUBJECT, view, Map.of("subject", key), Subjects::read)
			.orElseThrow(() -> ClientProblem.notFound("UNKNOWN_SUBJECT",
					new Wording("没有园区、区域、企业或合计“%s”。".formatted(key),
							"There is no park, region, enterprise or aggregate \"%s\".".formatted(key)),
					new Wording("用 search(text: …) 按名称查找。", "Find it by name with search(text: …).")));
	}

	/**
	 * The key alone, whichever way it was written.
	 * @param text a key or a global id
	 * @return the key
	 */
	static String key(String text) {
		int slash = text.indexOf('/');
		return (slash > 0 && SubjectKind.isType(text.substring(0, slash))) ? text.substring(slash + 1) : text;
	}

	private static Subject read(Record row) {
		SubjectKind kind = row.get("labels")
			.asList(Value::asString)
			.stream()
			.flatMap((label) -> SubjectKind.ofLabel(label).stream())
			.findFirst()
			.orElse(SubjectKind.AGGREGATE);
		String key = row.get("key").asString();
		return new Subject(kind, key, row.get("zh").asString(key), row.get("en").asString(null));
	}

}
