package parkgraph.service.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Wrong words are answered before any database is started.
 */
class JudgeAndReconcileTests {

	@TempDir
	private Path folder;

	private final StringWriter err = new StringWriter();

	private String first(Object command, String... words) {
		int code = new CommandLine(command).setErr(new PrintWriter(this.err)).execute(words);
		return code + " " + this.err.toString().lines().findFirst().orElse("");
	}

	@Test
	void aJudgementNeedsANameAndACode() {
		assertThat(first(new JudgeCommand(), "same", "某园")).isEqualTo(
				"2 请写：same、different 或 unsure，名称，代码；或 take-back 和编号。 / Give same, different or unsure, the name, and a code; or take-back and a number.");
	}

	@Test
	void nothingElseCanBeSaid() {
		assertThat(first(new JudgeCommand(), "taken-back", "某园", "SCP001")).startsWith("2 请写：same、different 或 unsure");
	}

	@Test
	void whatIsTakenBackHasANumber() {
		assertThat(first(new JudgeCommand(), "take-back", "某园")).isEqualTo(
				"2 take-back 之后写判定的编号，如 take-back 3。 / Give the number of a judgement after take-back, as in take-back 3.");
	}

	@Test
	void onlyMoneyIsReconciled() {
		assertThat(first(new ReconcileCommand(), "SCP001", "2023", "--indicator", "employees")).isEqualTo(
				"2 没有以元计的指标“employees”，如 operating-revenue、total-profit。 / No indicator \"employees\" counts yuan; operating-revenue and total-profit do.");
	}

	@Test
	void reasonsAreThoseOfTheList() {
		assertThat(first(new ReconcileCommand(), "SCP001", "2023", "--reason", "luck")).isEqualTo(
				"2 没有原因“luck”，可用：units-missing, below-scale, scope, head-office, timing, rounding, park-to-correct, enterprise-to-correct, other。 / There is no reason \"luck\"; there are: units-missing, below-scale, scope, head-office, timing, rounding, park-to-correct, enterprise-to-correct, other.");
	}

	@Test
	void aFileThatIsThereStays() throws Exception {
		Path file = Files.writeString(this.folder.resolve("a.xlsx"), "x");
		assertThat(first(new ReconcileCommand(), "SCP001", "2023", "-o", file.toString()))
			.isEqualTo("2 文件 %1$s 已存在，未覆盖。 / %1$s is there already and was left as it is.".formatted(file));
		assertThat(file).hasContent("x");
	}

}
