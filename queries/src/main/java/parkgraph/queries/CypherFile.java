package parkgraph.queries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Cypher files from the class path. A line {@code // part: visible/figure} is
 * replaced by the text of {@code visible/figure.part.cypher}, so that a predicate which
 * must be the same everywhere is written once.
 */
final class CypherFile {

	private static final Pattern PART = Pattern.compile("(?m)^[ \\t]*// part: (\\S+)[ \\t]*$");

	private static final String ROOT = "parkgraph/queries/";

	private CypherFile() {
	}

	static String read(String path) {
		String text = resource(ROOT + path + ".cypher");
		return PART.matcher(text)
			.replaceAll((part) -> Matcher
				.quoteReplacement(resource(ROOT + part.group(1) + ".part.cypher").stripTrailing()));
	}

	private static String resource(String name) {
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
