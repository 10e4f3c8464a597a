package parkgraph.loaders.policy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import parkgraph.loaders.CheckText;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Severity;
import parkgraph.ontology.wording.Wording;

/**
 * What holding a text against a document has found.
 *
 * @param title title of the document
 * @param parts how many parts have a place in the text
 * @param clauses how many of them are clauses
 * @param targets how many of them are targets
 * @param numbers how many numbers the clauses list
 * @param findings what is the matter, in the order of checking
 */
public record PolicyTextReport(String title, int parts, int clauses, int targets, int numbers, List<Finding> findings) {

	public PolicyTextReport {
		findings = List.copyOf(findings);
	}

	/** Whether the text is the one that is known, word for word. */
	public boolean isSound() {
		return this.findings.stream()
			.noneMatch((finding) -> finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING);
	}

	/**
	 * The report for a person to read.
	 * @param locale the reader's language
	 * @return its lines
	 */
	public List<String> lines(Locale locale) {
		Wording checked = new Wording(
				"《%s》：核对了 %d 处（条款 %d，目标 %d）和 %d 个数".formatted(this.title, this.parts, this.clauses, this.targets,
						this.numbers),
				"%s: %d places (%d clauses, %d targets) and %d numbers were checked".formatted(this.title, this.parts,
						this.clauses, this.targets, this.numbers));
		Wording outcome = this.findings.isEmpty() ? new Wording("全部相符", "everything agrees") : new Wording(
				"有 %d 处不符".formatted(this.findings.size()), "%d do not agree".formatted(this.findings.size()));
		String first = checked.in(locale) + new Wording("，", ", ").in(locale) + outcome.in(locale)
				+ new Wording("。", ".").in(locale);
		return Stream.concat(Stream.of(first), this.findings.stream().map((finding) -> CheckText.of(finding, locale)))
			.toList();
	}

}
