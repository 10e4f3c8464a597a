package parkgraph.queries;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import parkgraph.ontology.graph.ThingKeys;

import static org.assertj.core.api.Assertions.assertThat;

class StoreMigrationTests {

	private static List<String> statements() {
		return Stream.of(StoreMigration.values()).flatMap((step) -> step.statements().stream()).toList();
	}

	@Test
	void stepsAreNumberedWithoutGaps() {
		assertThat(Stream.of(StoreMigration.values()).map(StoreMigration::version))
			.containsExactlyElementsOf(IntStream.rangeClosed(1, StoreMigration.values().length).boxed().toList());
	}

	@Test
	void everyStatementCanRunTwice() {
		assertThat(statements())
			.allMatch((statement) -> statement.contains("IF NOT EXISTS") || statement.contains("MERGE"));
	}

	@Test
	void everyThingHasAUniqueKey() {
		assertThat(ThingKeys.labels()).allSatisfy((label) -> assertThat(statements())
			.anyMatch((statement) -> statement.matches("(?s).*FOR \\((\\w+):%s\\) REQUIRE \\1\\.%s IS UNIQUE"
				.formatted(label, ThingKeys.property(label)))));
	}

	@Test
	void semicolonEndsAStatementAndCommentsStayWithIt() {
		assertThat(StoreMigration.V001.statements()).hasSize(5);
		assertThat(StoreMigration.V001.statements().get(0)).startsWith("// The nodes that say")
			.endsWith("REQUIRE store.id IS UNIQUE");
	}

	@Test
	void checksumIsThatOfTheText() {
		assertThat(StoreMigration.V001.checksum()).matches("[0-9a-f]{64}").isNotEqualTo(StoreMigration.V002.checksum());
	}

}
