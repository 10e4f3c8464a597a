package parkgraph.service.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import parkgraph.ontology.text.NameFolding;
import parkgraph.queries.SearchStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.search.Found.Match;

/**
 * Finds things by any name they go by, or by their code.
 */
@Component
class Search {

	/** What lies in it comes first; 四川省. */
	private static final String PROVINCE = "510000";

	/** A label that every thing has; says nothing about its kind. */
	private static final String EVERY_THING = "Thing";

	private final GraphReader reader;

	Search(GraphReader reader) {
		this.reader = reader;
	}

	/** The best matches; a whole name that several things share gives all of them. */
	List<Found> find(String text, int first, View view) {
		String typed = text.strip();
		String folded = NameFolding.fold(typed);
		List<Found> byCode = this.reader.list(SearchStatement.BY_CODE, view,
				Map.of("code", typed, "upper", typed.toUpperCase(Locale.ROOT)), (row) -> byCode(row, view));
		if (folded.isEmpty()) {
			return byCode;
		}
		List<Found> byName = this.reader.list(SearchStatement.BY_NAME, view,
				Map.of("folded", folded, "province", PROVINCE, "first", first), (row) -> byName(row, view));
		return Stream
			.concat(byCode.stream(),
					byName.stream()
						.filter((found) -> byCode.stream().noneMatch((same) -> same.id().equals(found.id()))))
			.limit(Math.max(first, byCode.size()))
			.toList();
	}

	private static Found byCode(Record row, View view) {
		Value thing = row.get("thing");
		return found(row, key(thing), "code", Match.CODE, false, view);
	}

	private static Found byName(Record row, View view) {
		Value name = row.get("name");
		return found(row, name.get("text").asString(), name.get("kind").asString(""),
				Match.atDistance(row.get("distance").asInt()), row.get("elsewhere").asBoolean(false), view);
	}

	private static Found found(Record row, String matched, String kind, Match match, boolean elsewhere, View view) {
		Value thing = row.get("thing");
		String label = row.get("labels")
			.asList(Value::asString)
			.stream()
			.filter((word) -> !word.equals(EVERY_THING))
			.sorted()
			.findFirst()
			.orElse(EVERY_THING);
		String key = key(thing);
		return new Found(label.toLowerCase(Locale.ROOT) + "/" + key, label, key, thing.get("zh").asString(key),
				thing.get("en").asString(null), matched, kind, match, elsewhere, view);
	}

	private static String key(Value thing) {
		return thing.get("code").isNull() ? thing.get("id").asString() : thing.get("code").asString();
	}

}
