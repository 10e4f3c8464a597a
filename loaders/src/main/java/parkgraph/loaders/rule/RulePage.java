package parkgraph.loaders.rule;

import java.util.Collection;

import parkgraph.loaders.CheckText;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.batch.Finding.Severity;
import parkgraph.ontology.wording.Wording;

/**
 * The page of documentation of a rule, made from the catalogue and from a finding of it.
 */
final class RulePage {

	private RulePage() {
	}

	/**
	 * The page of one rule, in Markdown.
	 * @param rule the rule
	 * @param example what it says of a small file that breaks it
	 */
	static String of(Rule rule, Finding example) {
		return """
				# %s · %s

				`%s` · %s · %s

				**何时出现** %s

				**如何处理** %s

				**When it occurs.** %s

				**How to mend it.** %s

				例 · for example:

				> %s　%s
				>
				> %s　%s
				""".formatted(rule.title().zh(), rule.title().en(), rule.id(), severity(rule.severity()),
				outcome(rule.outcome()), rule.when().zh(), rule.mend().zh(), rule.when().en(), rule.mend().en(),
				CheckText.place(example.origin()), example.zh(), CheckText.place(example.origin()), example.en());
	}

	/**
	 * The page that lists all rules.
	 * @param settings its section on settings
	 */
	static String index(Collection<Rule> rules, String settings) {
		StringBuilder page = new StringBuilder(
				"""
						# 检查规则 · What is checked

						每条发现都带规则代码。错误须改正，警告请核对，提示只供参考。
						Every finding names its rule. Errors must be corrected, warnings looked at; notices are only worth knowing.
						""");
		for (Severity severity : Severity.values()) {
			if (rules.stream().anyMatch((rule) -> rule.severity() == severity)) {
				page.append("\n## %s\n\n| 规则 · rule | | | 对该行 · becomes of the row |\n|---|---|---|---|\n"
					.formatted(severity(severity)));
			}
			rules.stream()
				.filter((rule) -> rule.severity() == severity)
				.forEach((rule) -> page.append("| [`%s`](%s.md) | %s | %s | %s |\n".formatted(rule.id(), rule.id(),
						rule.title().zh(), rule.title().en(), outcome(rule.outcome()))));
		}
		return page.append("\n").append(settings).toString();
	}

	private static Wording severity(Severity severity) {
		return switch (severity) {
			case ERROR -> new Wording("错误", "error");
			case WARNING -> new Wording("警告", "warning");
			case TRIAL -> new Wording("试行", "on trial");
			case NOTICE -> new Wording("提示", "notice");
		};
	}

	private static Wording outcome(Outcome outcome) {
		return switch (outcome) {
			case REFUSED -> new Wording("不读入", "refused");
			case TEXT -> new Wording("按文字保留", "kept as text");
			case NOTE -> new Wording("照常读入", "counts");
		};
	}

}
