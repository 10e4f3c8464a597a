package parkgraph.service.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import parkgraph.loaders.publish.Progress.Stage;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressBarTests {

	private static final String AGAIN = "\r\u001b[K";

	private final StringWriter terminal = new StringWriter();

	@Test
	void oneLineIsWrittenOverAndGoneAtTheEnd() {
		try (ProgressBar bar = ProgressBar.on(new PrintWriter(this.terminal), Locale.ENGLISH)) {
			bar.at(Stage.SWEEPING, 0, 0);
			bar.at(Stage.STAGING, 5_000, 10_000);
			bar.at(Stage.STAGING, 5_001, 10_000);
			bar.at(Stage.HASHING, 3, 0);
			bar.at(Stage.FLIPPING, 1, 1);
		}
		assertThat(this.terminal).hasToString(AGAIN + "[" + "-".repeat(40) + "]   0% sweeping" + AGAIN + "["
				+ "#".repeat(16) + "-".repeat(24) + "]  40% staging" + AGAIN + "[" + "#".repeat(32) + "-".repeat(8)
				+ "]  80% hashing" + AGAIN + "[" + "#".repeat(40) + "] 100% flipping" + AGAIN);
	}

	@Test
	void speaksTheLanguageOfTheTerminal() {
		ProgressBar.on(new PrintWriter(this.terminal), Locale.CHINESE).at(Stage.STAGING, 0, 0);
		assertThat(this.terminal.toString()).endsWith("  0% 写入");
	}

	@Test
	void nothingIsShownWhenNothingWasDone() {
		ProgressBar.on(new PrintWriter(this.terminal), Locale.CHINESE).close();
		assertThat(this.terminal.toString()).isEmpty();
	}

}
