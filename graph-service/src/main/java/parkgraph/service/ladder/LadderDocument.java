package parkgraph.service.ladder;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * The document that puts up a ladder.
 *
 * @param id its id
 * @param zh its title
 * @param number its number, absent when it is not known
 * @param date ISO date, month or year; absent when it is not known
 * @param issuer who issued it; absent when it is not known
 */
public record LadderDocument(String id, String zh, @Nullable String number, @Nullable String date,
		@Nullable String issuer) {

	/**
	 * Reads a document that a statement returned as a map.
	 * @param document a map
	 * @return the document
	 */
	public static LadderDocument of(Value document) {
		return new LadderDocument(document.get("id").asString(), document.get("zh").asString(),
				text(document, "number"), text(document, "date"), text(document, "issuer"));
	}

	private static @Nullable String text(Value document, String name) {
		Value text = document.get(name);
		return text.isNull() ? null : text.asString();
	}

}
