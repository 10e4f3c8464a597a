package parkgraph.loaders.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import parkgraph.loaders.batch.BatchHeader.FileHeader;
import parkgraph.loaders.batch.Finding;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every row of every bundled file is accounted for, and the account is the reviewed one.
 * A row that fares differently, or is told so in other words, fails the build.
 */
class AccountOfBundledFactsTests {

	@Test
	void rowsFareAsReviewed() throws IOException {
		List<String> account = BundledFacts.files().stream().map(AccountOfBundledFactsTests::line).toList();
		assertThat(account).containsExactlyElementsOf(expected("account.csv"));
	}

	@Test
	void findingsAreTheReviewedOnes() throws IOException {
		List<String> findings = BundledFacts.findings().map(AccountOfBundledFactsTests::line).toList();
		assertThat(findings).containsExactlyElementsOf(expected("findings.csv"));
	}

	@Test
	void noRowIsSilent() {
		assertThat(BundledFacts.files()).allSatisfy(
				(file) -> assertThat(BundledFacts.fates(file)).as(file.name()).containsEntry(RowFate.SILENT, 0L));
	}

	private static String line(FileHeader file) {
		Map<RowFate, Long> fates = BundledFacts.fates(file);
		return String.join(",", file.name(), file.kind(), String.valueOf(file.rows()),
				String.valueOf(fates.get(RowFate.THING)), String.valueOf(fates.get(RowFate.OBSERVATION)),
				String.valueOf(fates.get(RowFate.TEXT)), String.valueOf(fates.get(RowFate.REFUSED)));
	}

	private static String line(Finding finding) {
		return String.join("|", finding.origin().key(), finding.rule(), finding.outcome().name(), finding.zh(),
				finding.en());
	}

	/** The lines of a reviewed list, without its header. */
	private static List<String> expected(String name) throws IOException {
		try (InputStream in = AccountOfBundledFactsTests.class.getResourceAsStream("expected/" + name)) {
			String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
			return text.lines().skip(1).toList();
		}
	}

}
