package parkgraph.service.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code parkgraph synthesize} at a terminal.
 */
class SynthesizeCommandTests {

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@TempDir
	private Path directory;

	@Test
	void saysWhatItWrote() {
		Path target = this.directory.resolve("province");
		assertThat(synthesize("--parks", "20", "--enterprises", "1000", "--years", "2019-2021", "--seed", "7", "-o",
				target.toString()))
			.isZero();
		assertThat(this.out.toString().lines())
			.startsWith("合成省份（种子 7）已写入 %1$s： / The synthetic province (seed 7) is in %1$s:".formatted(target))
			.contains("            20 行 rows  parks.csv")
			.endsWith("人为差错列于 planted.csv。 / The planted errors are listed in planted.csv.");
		assertThat(target.resolve("content.csv")).exists();
		assertThat(this.err.toString()).isEmpty();
	}

	@Test
	void oneYearIsEnough() {
		assertThat(
				synthesize("--parks", "20", "--enterprises", "0", "--years", "2020", "-o", this.directory.toString()))
			.isZero();
	}

	@Test
	void refusesADirectoryWithContentInOneLine() throws IOException {
		Files.writeString(this.directory.resolve("mine.txt"), "mine");
		assertThat(synthesize("--parks", "20", "-o", this.directory.toString())).isEqualTo(1);
		assertThat(this.err.toString().strip()).isEqualTo(
				"“%1$s”不是空目录，未写入任何文件；请另选一个目录。 / \"%1$s\" is not an empty directory; nothing was written. Choose another one."
					.formatted(this.directory));
		assertThat(this.directory).isDirectoryNotContaining("glob:**.csv");
	}

	@Test
	void saysHowYearsAreWritten() {
		assertThat(synthesize("--years", "2019..2021", "-o", this.directory.toString())).isEqualTo(2);
		assertThat(this.err.toString().strip()).isEqualTo(
				"--years 为“2019..2021”，应写作 2009-2023 或 2020。 / --years is \"2019..2021\"; write 2009-2023 or 2020.");
	}

	@Test
	void saysHowManyParksThereCanBe() {
		assertThat(synthesize("--parks", "5", "-o", this.directory.toString())).isEqualTo(2);
		assertThat(this.err.toString().strip())
			.isEqualTo("园区数为 5，应在 20 到 60000 之间。 / Not possible: the number of parks is 5, allowed is 20 to 60000.");
	}

	private int synthesize(String... arguments) {
		return new CommandLine(new SynthesizeCommand()).setOut(new PrintWriter(this.out, true))
			.setErr(new PrintWriter(this.err, true))
			.setExecutionExceptionHandler((ex, command, parsed) -> {
				command.getErr().println(OneLine.of(ex));
				return 1;
			})
			.execute(arguments);
	}

}
