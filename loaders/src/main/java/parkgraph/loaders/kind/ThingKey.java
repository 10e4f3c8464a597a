package parkgraph.loaders.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import parkgraph.loaders.content.Keys;

/**
 * How the things that rows describe are told apart: by columns as they are ({@code code},
 * or {@code scheme:code} joined by a colon), or by words that may be written this way or
 * that ({@code tc(name)}).
 *
 * @param prefix what stands before a key made from words; empty for columns as they are
 * @param columns the columns
 */
record ThingKey(String prefix, List<String> columns) {

	private static final Pattern WORDS = Pattern.compile("([a-z]+)\\((.+)\\)");

	static ThingKey parse(String text) {
		Matcher words = WORDS.matcher(text);
		return words.matches() ? new ThingKey(words.group(1), List.of(words.group(2).split(",")))
				: new ThingKey("", text.isEmpty() ? List.of() : List.of(text.split(":")));
	}

	/**
	 * The key of what a row describes.
	 * @param printed what stands in the columns; a blank one is left out of no key
	 */
	String of(Map<String, String> printed) {
		if (this.prefix.isEmpty()) {
			return this.columns.stream()
				.map((column) -> printed.getOrDefault(column, ""))
				.collect(Collectors.joining(":"));
		}
		return Keys.of(this.prefix,
				this.columns.stream().map((column) -> printed.getOrDefault(column, "")).toArray(String[]::new));
	}

	@Override
	public String toString() {
		return this.prefix.isEmpty() ? String.join(":", this.columns)
				: this.prefix + Arrays.toString(this.columns.toArray());
	}

}
