package parkgraph.service.sending;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import parkgraph.loaders.submission.Overview;
import parkgraph.loaders.submission.Submission;
import parkgraph.loaders.submission.SubmissionState;
import parkgraph.loaders.submission.Submissions;

/**
 * Park × sheet × state as programs get it, and what was found, grouped by whose it is.
 *
 * @param states how many returns there are in each state
 * @param lines how each return stands, and whose are missing
 * @param findings what each has to correct or look at
 */
record OverviewResource(Map<SubmissionState, Long> states, List<Overview.Line> lines, List<OfReporter> findings) {

	static OverviewResource of(Overview overview, Submissions submissions) {
		Map<SubmissionState, Long> states = new LinkedHashMap<>();
		List.of(SubmissionState.values()).forEach((state) -> states.put(state, (long) overview.in(state).size()));
		List<OfReporter> findings = new ArrayList<>();
		submissions.byReporter().forEach((reporter, theirs) -> {
			List<ReportedFinding> found = theirs.stream()
				.flatMap((one) -> one.findings().stream())
				.map(ReportedFinding::of)
				.toList();
			if (!found.isEmpty()) {
				findings.add(new OfReporter(reporter.key(), reporter.name(),
						theirs.stream().mapToLong(Submission::errors).sum(),
						theirs.stream().mapToLong(Submission::questions).sum(), found));
			}
		});
		return new OverviewResource(states, overview.lines(), findings);
	}

	/**
	 * What one of them has to correct or look at.
	 *
	 * @param reporter code of the park, or the sender's name
	 * @param name what it is called
	 * @param errors how many findings must be corrected
	 * @param questions how many somebody has to look at
	 * @param findings the findings, the worst first
	 */
	record OfReporter(String reporter, String name, long errors, long questions, List<ReportedFinding> findings) {
	}

}
