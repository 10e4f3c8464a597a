package parkgraph.loaders.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import parkgraph.loaders.batch.Finding;

import static org.assertj.core.api.Assertions.assertThat;

class ContentRuleTests {

	@Test
	void readmeExplainsEveryRuleInOrder() throws IOException {
		List<String> explained = Files.readAllLines(Path.of("README.md"))
			.stream()
			.filter((line) -> line.startsWith("| "))
			.skip(1)
			.map((line) -> line.split("\\|")[1].strip() + " " + fate(line.split("\\|")[2].strip()))
			.toList();
		assertThat(explained).containsExactlyElementsOf(
				Arrays.stream(ContentRule.values()).map((rule) -> rule.id() + " " + rule.outcome()).toList());
	}

	/** The README's words for what becomes of a row. */
	private static Finding.Outcome fate(String words) {
		if (words.startsWith("refused")) {
			return Finding.Outcome.REFUSED;
		}
		return words.equals("text") ? Finding.Outcome.TEXT : Finding.Outcome.NOTE;
	}

}
