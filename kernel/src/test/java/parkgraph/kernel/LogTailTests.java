package parkgraph.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LogTailTests {

	@TempDir
	private Path directory;

	@Test
	void showsTheLastLinesWithoutStackFrames() throws IOException {
		Path log = log("first\nNoSuchFile: x\n\tat a.B.c(B.java:1)\n\nlast\n");
		assertThat(LogTail.of(log, 0).indented()).isEqualTo("\n    first\n    NoSuchFile: x\n    last");
	}

	@Test
	void leavesOutWhatWasThereBefore() throws IOException {
		assertThat(LogTail.of(log("before\nafter\n"), 7).lines()).containsExactly("after");
	}

	@Test
	void showsEightLinesAtMost() throws IOException {
		String lines = IntStream.rangeClosed(1, 9)
			.mapToObj((line) -> "line " + line + "\n")
			.collect(Collectors.joining());
		assertThat(LogTail.of(log(lines), 0).lines()).hasSize(8).startsWith("line 2").endsWith("line 9");
	}

	@Test
	void hasNoLinesWhenThereIsNoLog() {
		assertThat(LogTail.of(this.directory.resolve("none"), 0).indented()).isEmpty();
	}

	@Test
	void hasNoLinesWhenTheLogBecameShorter() throws IOException {
		assertThat(LogTail.of(log("short\n"), 1000).lines()).isEmpty();
	}

	private Path log(String text) throws IOException {
		return Files.writeString(this.directory.resolve("kernel.log"), text);
	}

}
