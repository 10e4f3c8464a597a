package parkgraph.queries;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.cypherdsl.core.StatementCatalog;
import org.neo4j.cypherdsl.parser.CypherParser;

import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds every Cypher file to the names of the graph and to the way they are written.
 */
class CypherStatementsTests {

	private static final Pattern PARAMETER = Pattern.compile("\\$([a-z]\\w*)");

	static Stream<CypherStatement> statements() {
		Stream<CypherStatement> written = Stream
			.<CypherStatement[]>of(LoadStatement.values(), StoreStatement.values(), StateStatement.values(),
					JudgementStatement.values(), ReconcileStatement.values(), SubmissionStatement.values(),
					LadderStatement.values(), PolicyStatement.values(), TargetStatement.values(),
					ThresholdStatement.values(), FormStatement.values(), ExportStatement.values())
			.flatMap(Stream::of);
		return Stream.concat(written, RungRows.all());
	}

	@ParameterizedTest
	@MethodSource("statements")
	void usesOnlyNamesOfTheGraph(CypherStatement statement) {
		StatementCatalog used = CypherParser.parse(statement.text()).getCatalog();
		assertThat(used.getNodeLabels()).extracting(StatementCatalog.Token::value).isSubsetOf(Labels.ALL);
		assertThat(used.getRelationshipTypes()).extracting(StatementCatalog.Token::value).isSubsetOf(Relationships.ALL);
	}

	@ParameterizedTest
	@MethodSource("statements")
	void saysWhatItIsForAndWhatItTakes(CypherStatement statement) {
		List<String> lines = statement.text().lines().toList();
		String header = String.join("\n", lines.stream().takeWhile((line) -> line.startsWith("//")).toList());
		String body = String.join("\n", lines.stream().filter((line) -> !line.startsWith("//")).toList());
		assertThat(header).isNotBlank();
		assertThat(parameters(body)).isEqualTo(parameters(header));
	}

	private static Set<String> parameters(String text) {
		Set<String> names = new TreeSet<>();
		PARAMETER.matcher(text).results().forEach((found) -> names.add(found.group(1)));
		return names;
	}

}
