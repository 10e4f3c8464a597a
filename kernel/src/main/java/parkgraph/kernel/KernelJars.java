package parkgraph.kernel;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Finds the jars the database's process runs on. They are never on this program's own
 * class path.
 */
final class KernelJars {

	private static final String PROPERTY = "parkgraph.neo4j.lib";

	private static final Path IN_THE_BUILD = Path.of("neo4j-runtime", "target", "neo4j-lib");

	private static final String LAUNCHER = "parkgraph-neo4j-runtime.jar";

	private KernelJars() {
	}

	static Path find(@Nullable Path asked) {
		if (asked != null) {
			return require(asked);
		}
		@Nullable String property = System.getProperty(PROPERTY);
		if (property != null) {
			return require(Path.of(property));
		}
		return upwards(Path.of("").toAbsolutePath());
	}

	static Path upwards(Path start) {
		for (@Nullable
		Path at = start; at != null; at = at.getParent()) {
			Path jars = at.resolve(IN_THE_BUILD);
			if (isComplete(jars)) {
				return jars;
			}
		}
		throw KernelException.jarsNotFound(IN_THE_BUILD.toString());
	}

	/**
	 * The classes of a start as the build kept them, loaded and checked. A JVM that they
	 * do not fit goes without them, and so does one of a release that did not build.
	 * @param jars the directory of the jars
	 * @param release feature release of the Java that shall run them
	 * @return the file, which may be missing
	 */
	static Path classArchive(Path jars, int release) {
		return jars.resolve("classes-%d.jsa".formatted(release));
	}

	private static Path require(Path jars) {
		if (!isComplete(jars)) {
			throw KernelException.jarsNotFound(jars.toString());
		}
		return jars.toAbsolutePath();
	}

	private static boolean isComplete(Path jars) {
		return Files.isRegularFile(jars.resolve(LAUNCHER));
	}

}
