package parkgraph.queries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads Cypher files from the class path. A line {@code // part: visible/figure} is
 * replaced by the text of {@code visible/figure.part.cypher}, so that a predicate which
 * must be the same everywhere is written once. {@code // part: visible/thing park} says
 * that the thing is called {@code park} here. {@code // choice: band} is replaced by the
 * part that a composed statement chose for {@code band}. Parts may hold parts.
 */
final class CypherFile {

	private static final Pattern PART = Pattern
		.compile("(?m)^[ \\t]*// (?:part: (\\S+)(?: (\\S+))?|choice: (\\S+))[ \\t]*$");

	private static final String ROOT = "parkgraph/queries/";

	private CypherFile() {
	}

	static String read(String path) {
		return read(path, Map.of());
	}

	static String read(String path, Map<String, String> choices) {
		return fill(resource(path + ".cypher"), choices);
	}

	private static String fill(String text, Map<String, String> choices) {
		return PART.matcher(text).replaceAll((found) -> Matcher.quoteReplacement(part(found, choices)));
	}

	private static String part(MatchResult found, Map<String, String> choices) {
		String path = (found.group(1) != null) ? found.group(1) : chosen(found.group(3), choices);
		String text = fill(resource(path + ".part.cypher").stripTrailing(), choices);
		String name = found.group(2);
		return (name != null) ? text.replaceAll("\\b" + path.substring(path.lastIndexOf('/') + 1) + "\\b", name) : text;
	}

	private static String chosen(String choice, Map<String, String> choices) {
		@Nullable String path = choices.get(choice);
		if (path == null) {
			throw new IllegalStateException("No part was chosen for \"%s\"".formatted(choice));
		}
		return path;
	}

	private static String resource(String path) {
		String name = ROOT + path;
		try (InputStream in = CypherFile.class.getClassLoader().getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("No Cypher file on the class path: " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the Cypher file " + name, ex);
		}
	}

}
