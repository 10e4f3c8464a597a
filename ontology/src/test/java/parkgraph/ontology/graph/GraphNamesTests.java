package parkgraph.ontology.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The constants and {@code docs/graph-model.md} name the same things.
 */
class GraphNamesTests {

	private static final Pattern LABEL_ROW = Pattern.compile("(?m)^\\| ([A-Z][A-Za-z]+) \\| `");

	/**
	 * Some labels have no row of their own: label `Thing`, (:Store …), (:Observation).
	 */
	private static final Pattern LABEL_IN_WORDS = Pattern.compile("label `([A-Z][A-Za-z]+)`|\\(:([A-Z][A-Za-z]+)[ )]");

	private static final Pattern TYPE = Pattern.compile("`([A-Z]+(?:_[A-Z]+)*)` →|\\[:([A-Z_]+)\\]");

	@Test
	void everyLabelIsDescribed() throws IOException {
		Set<String> described = found(LABEL_ROW);
		described.addAll(found(LABEL_IN_WORDS));
		assertThat(Labels.ALL).containsExactlyInAnyOrderElementsOf(described);
	}

	@Test
	void everyRelationshipTypeIsDescribed() throws IOException {
		assertThat(Relationships.ALL).containsExactlyInAnyOrderElementsOf(found(TYPE));
	}

	private static Set<String> found(Pattern pattern) throws IOException {
		return pattern.matcher(Files.readString(Path.of("..", "docs", "graph-model.md")))
			.results()
			.map(GraphNamesTests::name)
			.collect(Collectors.toSet());
	}

	private static String name(MatchResult found) {
		return (found.groupCount() == 2 && found.group(1) == null) ? found.group(2) : found.group(1);
	}

}
