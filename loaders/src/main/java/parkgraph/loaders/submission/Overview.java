package parkgraph.loaders.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.kind.Sender;
import parkgraph.ontology.wording.Wording;

/**
 * Park × sheet × state: how each return stands, and whose are missing.
 *
 * @param lines one for each return that came, and one for each park and kind that did not
 */
public record Overview(List<Line> lines) {

	public Overview {
		lines = List.copyOf(lines);
	}

	/**
	 * Sums up.
	 * @param submissions what was handed in
	 * @param visible what of it readers see
	 * @param expected the parks that are expected to hand in
	 * @param kinds what kinds are called
	 */
	public static Overview of(List<Submission> submissions, Receipts.Visible visible, DeclaredParks expected,
			KindNames kinds) {
		List<Line> lines = new ArrayList<>();
		for (Submission one : submissions) {
			String batch = visible.batch(one).orElse(null);
			boolean published = batch != null && one.state() != SubmissionState.REPLACED;
			String park = one.reporter().park();
			lines.add(new Line((park != null) ? city(park, expected) : "", one.reporter(), one.sender(), one.kind(),
					kinds.of(one.kind()), one.periods(), one.file(),
					published ? SubmissionState.PUBLISHED : one.state(), one.errors(), one.questions(), one.lost(),
					one.replacedBy(), published ? batch : null));
		}
		missing(submissions, expected, kinds, lines);
		lines.sort(Comparator.comparing(Line::city)
			.thenComparing((line) -> line.reporter().key())
			.thenComparing(Line::kind)
			.thenComparing(Line::file));
		return new Overview(lines);
	}

	private static String city(String park, DeclaredParks expected) {
		return expected.park(park).map(ListedPark::cityName).orElse("");
	}

	/** Only kinds that parks hand in are missed: some park has handed it in. */
	private static void missing(List<Submission> submissions, DeclaredParks expected, KindNames kinds,
			List<Line> lines) {
		Set<String> asked = new LinkedHashSet<>();
		submissions.stream()
			.filter((one) -> one.reporter().park() != null && !one.kind().equals(PartKey.UNKNOWN))
			.forEach((one) -> asked.add(one.kind()));
		for (String kind : asked) {
			Set<String> came = submissions.stream()
				.filter((one) -> one.kind().equals(kind) || one.kind().equals(PartKey.UNKNOWN))
				.map((one) -> one.reporter().key())
				.collect(Collectors.toSet());
			expected.parks()
				.stream()
				.filter((park) -> !came.contains(park.code()))
				.forEach((park) -> lines
					.add(new Line(park.cityName(), Reporter.park(park.code(), park.name()), Sender.NOT_SAID, kind,
							kinds.of(kind), List.of(), "", SubmissionState.NOT_RECEIVED, 0, 0, 0, null, null)));
		}
	}

	/** Those of a state. */
	public List<Line> in(SubmissionState state) {
		return this.lines.stream().filter((line) -> line.state() == state).toList();
	}

	/**
	 * How one return stands.
	 *
	 * @param city the park's city; empty when it is not known
	 * @param reporter whose it is
	 * @param sender who sent it, and how that is known
	 * @param kind code of the kind
	 * @param kindName what the kind is called
	 * @param periods codes of the periods
	 * @param file name of the file; empty when nothing came
	 * @param state how it stands
	 * @param errors how many findings must be corrected
	 * @param questions how many findings somebody has to look at
	 * @param lost how many values of what it replaced it does not have
	 * @param replacedBy name of the file that took its place; absent when none did
	 * @param batch the batch with which readers see it; absent when they do not
	 */
	public record Line(String city, Reporter reporter, Sender sender, String kind, Wording kindName,
			List<String> periods, String file, SubmissionState state, long errors, long questions, long lost,
			@Nullable String replacedBy, @Nullable String batch) {
	}

}
