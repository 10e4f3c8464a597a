package parkgraph.ontology.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Words and what they mean, to be found at any place of a text; of two that begin alike
 * the longer one is meant.
 *
 * @param <T> what a word means
 */
final class WordList<T> {

	private final Map<String, T> meanings;

	/**
	 * By first sign, longest first: a table of millions of cells is read through here.
	 */
	private final Map<Character, List<String>> byFirstSign = new HashMap<>();

	WordList(Map<String, T> meanings) {
		this.meanings = Map.copyOf(meanings);
		for (String word : meanings.keySet()) {
			this.byFirstSign.computeIfAbsent(word.charAt(0), (sign) -> new ArrayList<>()).add(word);
		}
		this.byFirstSign.values().forEach((words) -> words.sort(Comparator.comparing(String::length).reversed()));
	}

	/** The longest word that a text has at a place. */
	Optional<String> at(String text, int start) {
		for (String word : this.byFirstSign.getOrDefault(text.charAt(start), List.of())) {
			if (text.startsWith(word, start)) {
				return Optional.of(word);
			}
		}
		return Optional.empty();
	}

	@Nullable T meaning(String word) {
		return this.meanings.get(word);
	}

}
