package parkgraph.loaders.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Traditional characters as simplified ones, sign by sign. The table is read when it is
 * first needed, not at the start.
 */
final class Traditional {

	private Traditional() {
	}

	/** The same text in simplified characters. */
	static String simplify(String text) {
		if (text.codePoints().allMatch((sign) -> sign < 0x80)) {
			return text;
		}
		StringBuilder simplified = new StringBuilder(text.length());
		text.codePoints().forEach((sign) -> simplified.appendCodePoint(Table.PAIRS.getOrDefault(sign, sign)));
		return simplified.toString();
	}

	private static final class Table {

		static final Map<Integer, Integer> PAIRS = read();

		private static Map<Integer, Integer> read() {
			int[] signs = text().lines()
				.filter((line) -> !line.startsWith("#"))
				.collect(Collectors.joining())
				.codePoints()
				.toArray();
			Map<Integer, Integer> pairs = new HashMap<>(signs.length);
			for (int i = 0; i < signs.length; i += 2) {
				pairs.put(signs[i], signs[i + 1]);
			}
			return pairs;
		}

		private static String text() {
			try (InputStream in = Objects.requireNonNull(Traditional.class.getResourceAsStream("traditional.txt"),
					"No table on the class path: parkgraph/loaders/match/traditional.txt")) {
				return new String(in.readAllBytes(), StandardCharsets.UTF_8);
			}
			catch (IOException ex) {
				throw new UncheckedIOException("Cannot read parkgraph/loaders/match/traditional.txt", ex);
			}
		}

	}

}
