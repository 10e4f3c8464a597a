package parkgraph.loaders.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import parkgraph.loaders.CheckText;
import parkgraph.ontology.wording.Wording;

/**
 * What has to be corrected or looked at, grouped by whose it is.
 */
public final class FindingsBySender {

	private FindingsBySender() {
	}

	/**
	 * The list in one language.
	 * @param submissions what was handed in
	 * @param locale the reader's language
	 * @return its lines; none when nothing is the matter
	 */
	public static List<String> of(Submissions submissions, Locale locale) {
		List<String> lines = new ArrayList<>();
		submissions.byReporter().forEach((reporter, theirs) -> {
			long errors = theirs.stream().mapToLong(Submission::errors).sum();
			long questions = theirs.stream().mapToLong(Submission::questions).sum();
			if (errors + questions > 0) {
				lines.add("");
				lines.add(new Wording("%s：须改正%d，请核对%d".formatted(reporter.shown(), errors, questions),
						"%s: %d to be corrected, %d to be looked at".formatted(reporter.shown(), errors, questions))
					.in(locale));
				theirs.forEach(
						(one) -> one.findings().forEach((finding) -> lines.add("  " + CheckText.of(finding, locale))));
			}
		});
		return lines;
	}

}
