package parkgraph.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.neo4j.kernel.internal.Version;

/**
 * The release of Neo4j that last wrote the store, noted in a file beside it. It is looked
 * at before the store is touched, so that a store of a newer release stays as it is.
 */
final class StoreRelease {

	private final Path file;

	private final String current;

	StoreRelease(Path home) {
		this(home, Version.getNeo4jVersion());
	}

	StoreRelease(Path home, String current) {
		this.file = home.resolve("neo4j-version");
		this.current = current;
	}

	/**
	 * Refuses a store of a newer major or minor release; patch releases share their
	 * format.
	 */
	void check() throws IOException {
		if (Files.exists(this.file)) {
			String written = Files.readString(this.file, StandardCharsets.UTF_8).strip();
			if (Arrays.compare(line(written), line(this.current)) > 0) {
				throw new LaunchException(LaunchFailure.STORE_NOT_READABLE,
						"The store was written by Neo4j %s, this is Neo4j %s".formatted(written, this.current), null);
			}
		}
	}

	void note() throws IOException {
		Files.writeString(this.file, this.current + "\n", StandardCharsets.UTF_8);
	}

	private static int[] line(String version) {
		return Arrays.stream(version.split("[.-]", -1)).limit(2).mapToInt(Integer::parseInt).toArray();
	}

}
