package parkgraph.loaders.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.check.Threshold;
import parkgraph.loaders.policy.PolicyTextCheck;
import parkgraph.loaders.policy.PolicyTextReport;
import parkgraph.loaders.policy.SmallPolicy;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every rule is raised by a small file here and has a page in {@code docs/rules}, made
 * from the catalogue and from what the rule says of that file; run with
 * {@code -Dparkgraph.write-pages=true} to write the pages anew.
 */
class RulePagesTests {

	private static final Path PAGES = Path.of("..", "docs", "rules");

	/** Raised when files are unpacked, which tests of that watch. */
	private static final Map<String, List<String>> OF_SENDING = Map.of("left-aside",
			List.of("通知.pdf", "这不是表格文件（PDF）；可以提交xlsx、csv、tsv"), "same-file", List.of("b.csv", "a.csv"));

	/** Raised by publishing and undoing, which tests of those two watch. */
	private static final Map<String, List<String>> OF_PUBLISHING = Map.of("unknown-subject", List.of("Park/SCP777"),
			"unknown-hint", List.of("Park/SCP777"), "unknown-thing", List.of("Region/510999", "LOCATED_IN"),
			"replaced-since", List.of("500亿元"), "edited-since", List.of("某园区", "Park/SCP001", "zh"));

	@TempDir
	private Path folder;

	private final Map<String, Finding> examples = new TreeMap<>();

	private void take(BatchItem item) {
		if (item instanceof Finding finding) {
			this.examples.putIfAbsent(finding.rule(), finding);
		}
	}

	private void raise() throws IOException {
		new KindExamples(Files.createDirectory(this.folder.resolve("kind")), this::take).tell();
		new ContentExamples(Files.createDirectory(this.folder.resolve("content")), this::take).tell();
		new CheckExamples(Files.createDirectory(this.folder.resolve("check")), this::take).tell();
		policyTexts(Files.createDirectory(this.folder.resolve("policy")));
		Stream.of(OF_PUBLISHING, OF_SENDING)
			.flatMap((rules) -> rules.entrySet().stream())
			.forEach((rule) -> tell(rule.getKey(), rule.getValue()));
	}

	private void policyTexts(Path files) {
		List<PolicyTextReport> reports = List.of(
				PolicyTextCheck.run(new SmallPolicy().batch(files), "policy.txt",
						SmallPolicy.TEXT.replace("90%", "91%")),
				PolicyTextCheck.run(new SmallPolicy().batch(files), "policy.txt", SmallPolicy.TEXT.substring(0, 20)),
				PolicyTextCheck.run(new SmallPolicy().saying("T1,一", "T1,二")
					.saying("AT_LEAST,25", "AT_LEAST,26")
					.saying(",36:25 41:500,x", ",36:25,x")
					.batch(files), "policy.txt", SmallPolicy.TEXT));
		reports.forEach((report) -> report.findings().forEach(this::take));
	}

	private void tell(String id, List<String> words) {
		take(Rules.shipped()
			.get(id)
			.at(Origin.row("t.csv", 2), words.get(0), words.subList(1, words.size()).toArray()));
	}

	private static String settings() {
		StringBuilder settings = new StringBuilder(
				"""
						## 设置 · Settings

						环境变量，用于`./parkgraph load`。`PARKGRAPH_CHECK_TRIAL`列出试行的规则，以逗号分隔；试行规则的发现单独列出。
						Environment variables for `./parkgraph load`. `PARKGRAPH_CHECK_TRIAL` lists rules on trial, separated by commas; what they find is shown apart.

						| 变量 · variable | 缺省 · default | | |
						|---|---|---|---|
						""");
		for (Threshold threshold : Threshold.values()) {
			settings.append("| `%s` | `%s` | %s | %s |\n".formatted(threshold.variable(), threshold.standardText(),
					threshold.meaning().zh(), threshold.meaning().en()));
		}
		return settings.toString();
	}

	@Test
	void everyRuleIsRaisedAndDeclared() throws IOException {
		raise();
		assertThat(this.examples.keySet())
			.containsExactlyInAnyOrderElementsOf(Rules.shipped().all().stream().map(Rule::id).toList());
	}

	@Test
	void findingsCarryWhatTheirRuleDeclares() throws IOException {
		raise();
		this.examples.forEach((id, finding) -> {
			Rule rule = Rules.shipped().get(id);
			assertThat(finding.outcome()).as(id).isEqualTo(rule.outcome());
			assertThat(finding.severity()).as(id).isEqualTo(rule.severity());
		});
	}

	@Test
	void pagesAreThoseOfTheCatalogue() throws IOException {
		raise();
		Map<String, String> made = new LinkedHashMap<>();
		made.put("README.md", RulePage.index(Rules.shipped().all(), settings()));
		Rules.shipped()
			.all()
			.forEach((rule) -> made.put(rule.id() + ".md",
					RulePage.of(rule, Objects.requireNonNull(this.examples.get(rule.id())))));
		if (Boolean.getBoolean("parkgraph.write-pages")) {
			Files.createDirectories(PAGES);
			for (Map.Entry<String, String> page : made.entrySet()) {
				Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
			}
		}
		for (Map.Entry<String, String> page : made.entrySet()) {
			assertThat(PAGES.resolve(page.getKey())).content().isEqualTo(page.getValue());
		}
		try (Stream<Path> files = Files.list(PAGES)) {
			assertThat(files.map((file) -> file.getFileName().toString()))
				.containsExactlyInAnyOrderElementsOf(made.keySet());
		}
	}

	@Test
	void wordsAreFilledInAndWrittenAsChineseIs() {
		for (Rule rule : Rules.shipped().all()) {
			assertThat(rule.id()).matches("[a-z]+(-[a-z0-9]+)*");
			for (String zh : List.of(rule.title().zh(), rule.says().zh(), rule.when().zh(), rule.mend().zh())) {
				assertThat(zh).as(rule.id()).isNotBlank().doesNotMatch(".*[\\u4e00-\\u9fff][,;:(].*");
			}
			assertThat(List.of(rule.title().en(), rule.says().en(), rule.when().en(), rule.mend().en())).as(rule.id())
				.allSatisfy((en) -> assertThat(en).isNotBlank());
		}
	}

}
