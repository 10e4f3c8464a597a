package parkgraph.loaders.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import parkgraph.ontology.text.NameFolding;

/**
 * Finds policy documents by title and by the short names other files use. The title alone
 * does not tell documents apart: one title was issued in 2014 and again in 2023.
 */
final class Documents {

	private final Map<String, String> byTitleAndDate = new HashMap<>();

	private final Map<String, Set<String>> byTitle = new HashMap<>();

	private final Map<String, String> byShortName = new HashMap<>();

	static String key(String title, @Nullable String date) {
		return Keys.of("doc", title, (date != null) ? date : "");
	}

	void add(String title, @Nullable String date) {
		this.byTitleAndDate.put(titleAndDate(title, date), key(title, date));
		this.byTitle.computeIfAbsent(NameFolding.fold(title), (folded) -> new HashSet<>()).add(key(title, date));
	}

	void addShortName(String shortName, String key) {
		this.byShortName.put(NameFolding.fold(shortName), key);
	}

	Optional<String> find(String title, @Nullable String date) {
		return Optional.ofNullable(this.byTitleAndDate.get(titleAndDate(title, date)));
	}

	/** The document of that title, when only one bears it. */
	Optional<String> findByTitle(String title) {
		Set<String> keys = this.byTitle.getOrDefault(NameFolding.fold(title), Set.of());
		return (keys.size() == 1) ? keys.stream().findFirst() : Optional.empty();
	}

	Optional<String> findByShortName(String shortName) {
		return Optional.ofNullable(this.byShortName.get(NameFolding.fold(shortName)));
	}

	private static String titleAndDate(String title, @Nullable String date) {
		return NameFolding.fold(title) + "|" + ((date != null) ? date : "");
	}

}
