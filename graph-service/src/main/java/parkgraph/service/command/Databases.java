package parkgraph.service.command;

import java.nio.file.Path;
import java.util.Map;

import parkgraph.kernel.DataDirectory;
import parkgraph.service.database.Database;
import parkgraph.service.database.EmbeddedDatabase;
import parkgraph.service.database.RemoteDatabase;

/**
 * Which database a command works on: the one the environment names, else the embedded
 * one.
 */
final class Databases {

	private static final String URI = "PARKGRAPH_NEO4J_URI";

	private static final String USER = "PARKGRAPH_NEO4J_USER";

	private static final String PASSWORD = "PARKGRAPH_NEO4J_PASSWORD";

	private Databases() {
	}

	static Database open(Path directory) {
		return open(directory, System.getenv());
	}

	/**
	 * The database of a data directory, beside a service that may run on it.
	 * @param directory the data directory
	 * @return the running one, left running when it is closed; else one that is started
	 * for as long as it is needed
	 */
	static Database openBeside(Path directory) {
		if (!System.getenv().getOrDefault(URI, "").isBlank()) {
			return open(directory);
		}
		return DataDirectory.at(directory)
			.running()
			.<Database>map((access) -> new RemoteDatabase(access.uri().toString(), access.user(), access.password()))
			.orElseGet(() -> open(directory));
	}

	static Database open(Path directory, Map<String, String> environment) {
		String uri = environment.getOrDefault(URI, "");
		if (uri.isBlank()) {
			return EmbeddedDatabase.start(directory);
		}
		if (!uri.matches("(neo4j|bolt)(\\+s|\\+ssc)?://.+")) {
			throw new IllegalArgumentException(
					"%s 为“%s”，应以 neo4j:// 或 bolt:// 开头。 / %s is \"%s\"; it has to begin with neo4j:// or bolt://."
						.formatted(URI, uri, URI, uri));
		}
		String password = environment.getOrDefault(PASSWORD, "");
		if (password.isEmpty()) {
			throw new IllegalArgumentException(
					"设置了 %s，还需要 %s。 / %s is set; %s is needed too.".formatted(URI, PASSWORD, URI, PASSWORD));
		}
		return new RemoteDatabase(uri, environment.getOrDefault(USER, "neo4j"), password);
	}

}
