package parkgraph.service.threshold;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Where a figure was found.
 *
 * @param text the source as printed
 * @param publishedOn ISO date, month or year; absent when unknown
 * @param address where it can be looked up; absent when print gives none
 * @param verifiable how it can be checked: by an address, an archive, a document, or not
 * at all
 */
public record SourceRef(String text, @Nullable String publishedOn, @Nullable String address,
		@Nullable String verifiable) {

	/**
	 * Reads a source that a statement returned as a map.
	 * @param source a map, or null
	 * @return the source, absent for null
	 */
	public static @Nullable SourceRef of(Value source) {
		return source.isNull() ? null : new SourceRef(source.get("text").asString(), text(source, "publishedOn"),
				text(source, "address"), text(source, "verifiable"));
	}

	private static @Nullable String text(Value source, String name) {
		Value text = source.get(name);
		return text.isNull() ? null : text.asString();
	}

}
