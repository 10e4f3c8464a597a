package parkgraph.service.command;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parkgraph.service.database.RemoteDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Which database the environment names.
 */
class DatabasesTests {

	private static final Path ANYWHERE = Path.of("nowhere");

	@ParameterizedTest
	@ValueSource(strings = { "bolt://db:7687", "neo4j://db", "neo4j+s://db", "bolt+ssc://db" })
	void takesTheOneTheEnvironmentNames(String uri) {
		assertThat(Databases.open(ANYWHERE, Map.of("PARKGRAPH_NEO4J_URI", uri, "PARKGRAPH_NEO4J_PASSWORD", "secret")))
			.isEqualTo(new RemoteDatabase(uri, "neo4j", "secret"));
	}

	@Test
	void takesTheNamedUser() {
		assertThat(
				Databases.open(ANYWHERE,
						Map.of("PARKGRAPH_NEO4J_URI", "bolt://db", "PARKGRAPH_NEO4J_USER", "ann",
								"PARKGRAPH_NEO4J_PASSWORD", "secret")))
			.isEqualTo(new RemoteDatabase("bolt://db", "ann", "secret"));
	}

	@Test
	void refusesAnotherProtocol() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Databases.open(ANYWHERE, Map.of("PARKGRAPH_NEO4J_URI", "http://db:7474")))
			.withMessage("PARKGRAPH_NEO4J_URI 为“http://db:7474”，应以 neo4j:// 或 bolt:// 开头。 / "
					+ "PARKGRAPH_NEO4J_URI is \"http://db:7474\"; it has to begin with neo4j:// or bolt://.");
	}

	@Test
	void asksForThePassword() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Databases.open(ANYWHERE, Map.of("PARKGRAPH_NEO4J_URI", "neo4j://db")))
			.withMessage("设置了 PARKGRAPH_NEO4J_URI，还需要 PARKGRAPH_NEO4J_PASSWORD。 / "
					+ "PARKGRAPH_NEO4J_URI is set; PARKGRAPH_NEO4J_PASSWORD is needed too.");
	}

	@Test
	void neverShowsThePassword() {
		assertThat(new RemoteDatabase("bolt://db", "ann", "secret"))
			.hasToString("RemoteDatabase[uri=bolt://db, user=ann]");
	}

}
