package parkgraph.rdf.query;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Queries that would fill the heap before their time is up, in a JVM of their own.
 */
class GreedyQueryTests {

	@Test
	void endBeforeMemoryDoesAndOthersAreAnsweredAfterwards() throws Exception {
		Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx64m", "-cp", System.getProperty("java.class.path"), GreedyQueries.class.getName())
			.redirectErrorStream(true)
			.start();
		String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(output.lines().filter((line) -> line.matches("answered|[A-Z_]+"))).as(output)
			.containsExactly("MEMORY_LIMIT", "MEMORY_LIMIT", "answered");
		assertThat(output).doesNotContain("OutOfMemoryError");
	}

}
