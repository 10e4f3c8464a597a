package parkgraph.service.graphql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever asks today can ask tomorrow: what the schema takes away or makes stricter since
 * the snapshot in {@code docs/api} is written down in {@code CHANGELOG.md}, by the name
 * of the type and field.
 */
class SchemaChangesTests {

	private static final Path SNAPSHOT = Path.of("..", "docs", "api", "schema.graphqls");

	private static final Path CHANGES = Path.of("..", "CHANGELOG.md");

	@Test
	void whatBreaksIsWrittenDown() throws IOException {
		assertThat(unsaid(schema(Files.readString(SNAPSHOT)), schema(shipped()), Files.readString(CHANGES)))
			.as("breaking changes that CHANGELOG.md does not name")
			.isEmpty();
	}

	@Test
	void aFieldThatIsTakenAwayHasToBeNamed() {
		GraphQLSchema before = schema("type Query { park: Park } type Park { code: ID! name: String }");
		GraphQLSchema after = schema("type Query { park: Park } type Park { code: ID! }");
		assertThat(unsaid(before, after, "## Unreleased\n\n- `Park.code` is longer.\n")).containsExactly("Park.name");
		assertThat(unsaid(before, after, "## Unreleased\n\n- Breaking: `Park.name` is gone.\n")).isEmpty();
	}

	@Test
	void aNewArgumentThatIsNeededBreaksAndANewFieldDoesNot() {
		GraphQLSchema before = schema("type Query { park(code: ID): String }");
		assertThat(unsaid(before, schema("type Query { park(code: ID, year: Int!): String }"), ""))
			.containsExactly("Query.park");
		assertThat(unsaid(before, schema("type Query { park(code: ID): String parks: [String] }"), "")).isEmpty();
	}

	private static List<String> unsaid(GraphQLSchema before, GraphQLSchema after, String changes) {
		CapturingReporter found = new CapturingReporter();
		new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), found);
		return found.getBreakages()
			.stream()
			.map(SchemaChangesTests::name)
			.distinct()
			.filter((name) -> !changes.contains("`" + name + "`"))
			.toList();
	}

	private static String name(DiffEvent breakage) {
		return (breakage.getFieldName() == null) ? breakage.getTypeName()
				: breakage.getTypeName() + "." + breakage.getFieldName();
	}

	private static String shipped() throws IOException {
		StringBuilder all = new StringBuilder();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
			all.append(file.getContentAsString(StandardCharsets.UTF_8)).append('\n');
		}
		return all.toString();
	}

	private static GraphQLSchema schema(String text) {
		TypeDefinitionRegistry types = new SchemaParser().parse(text);
		return UnExecutableSchemaGenerator.makeUnExecutableSchema(types);
	}

}
