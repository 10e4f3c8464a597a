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
 * {@code parkgraph doctor} at a terminal, on the facts that come with the program.
 */
class DoctorCommandTests {

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@TempDir
	private Path directory;

	@Test
	void aTextThatIsNotTheDocumentFailsWithWhatDoesNotAgree() throws IOException {
		Path text = Files.writeString(this.directory.resolve("policy.txt"), "（一）产品质量目标任务。");
		assertThat(doctor("--policy", text.toString(), "--lang", "en")).isEqualTo(1);
		assertThat(this.out.toString().lines()).startsWith(
				"四川省人民政府关于加快建设质量强省的实施意见: 47 places (16 clauses, 28 targets) and 16 numbers were checked, 64 do not agree.",
				"policy.txt:1  without white space the text has 12 characters; the one known of 四川省人民政府关于加快建设质量强省的实施意见 has 3626, or another hash; part by part it is as follows  [policy-other-text]");
	}

	@Test
	void aFileThatIsNotThereOrNotTextIsAWrongArgument() throws IOException {
		Path none = this.directory.resolve("none.txt");
		assertThat(doctor("--policy", none.toString())).isEqualTo(2);
		assertThat(this.err.toString().lines().findFirst())
			.contains("没有文件 %1$s；请给出政策正文的文本文件。 / There is no file %1$s; name a text file with the policy's text."
				.formatted(none));
		Path bytes = Files.write(this.directory.resolve("gbk.txt"), new byte[] { (byte) 0xb2, (byte) 0xfa });
		assertThat(doctor("--policy", bytes.toString())).isEqualTo(2);
		assertThat(this.err.toString())
			.contains("%1$s 不是UTF-8文本；请另存为UTF-8后再试。 / %1$s is not text in UTF-8; save it as UTF-8 and try again."
				.formatted(bytes));
	}

	@Test
	void filesThatKnowNoTextAreAnErrorInOneLine() throws IOException {
		Path text = Files.writeString(this.directory.resolve("policy.txt"), "正文");
		assertThat(doctor("--policy", text.toString(), "--content", this.directory.toString())).isEqualTo(1);
		assertThat(this.err.toString().strip()).isEqualTo(
				"应有且只有一份文件登记了正文的位置，现有 0 份：。请核对 policy_parts.csv。 / The places of exactly one document's text have to be known, there are 0: . Look at policy_parts.csv.");
	}

	private int doctor(String... arguments) {
		return new CommandLine(new DoctorCommand()).setOut(new PrintWriter(this.out, true))
			.setErr(new PrintWriter(this.err, true))
			.setExecutionExceptionHandler((ex, command, parsed) -> {
				command.getErr().println(OneLine.of(ex));
				return 1;
			})
			.execute(arguments);
	}

}
