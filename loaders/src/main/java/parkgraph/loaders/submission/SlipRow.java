package parkgraph.loaders.submission;

import parkgraph.loaders.CheckText;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Severity;
import parkgraph.loaders.rule.Rules;
import parkgraph.ontology.wording.Wording;

/**
 * One finding as it stands on a slip.
 *
 * @param number its number on the slip
 * @param place where, as Excel shows it
 * @param severity whether it must be corrected or looked at
 * @param found what stood there
 * @param matter what is the matter and what was expected
 * @param mend how to mend it
 */
record SlipRow(int number, String place, Wording severity, Wording found, Wording matter, Wording mend) {

	private static final Wording WHOLE_ROW = new Wording("（整行）", "(the whole row)");

	static SlipRow of(int number, Finding finding) {
		String found = finding.found();
		return new SlipRow(number, CheckText.place(finding.origin()), severity(finding.severity()),
				(found == null || found.isEmpty()) ? WHOLE_ROW : new Wording(found, found),
				new Wording(finding.zh(), finding.en()),
				Rules.shipped().find(finding.rule()).map((rule) -> rule.mend()).orElse(new Wording("", "")));
	}

	static Wording severity(Severity severity) {
		return switch (severity) {
			case ERROR -> new Wording("须改正", "to be corrected");
			case WARNING -> new Wording("请核对", "to be looked at");
			case TRIAL -> new Wording("试行中的规则", "rule on trial");
			case NOTICE -> new Wording("供参考", "worth knowing");
		};
	}

	/** Both languages, one below the other; a text that is the same in both, once. */
	static String lines(Wording words) {
		return words.zh().equals(words.en()) ? words.zh() : words.zh() + "\n" + words.en();
	}

}
