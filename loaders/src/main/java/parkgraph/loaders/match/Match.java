package parkgraph.loaders.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import parkgraph.ontology.wording.Wording;

/**
 * What a printed name may mean: one thing for certain, some that somebody has to choose
 * between, or nothing.
 *
 * @param candidates the things, best first
 * @param certain whether the first is meant without doubt
 */
public record Match(List<Candidate> candidates, boolean certain) {

	public static final Match NONE = new Match(List.of(), false);

	/**
	 * What a name means that may be that of things of several labels.
	 * @param matches one for each label
	 */
	public static Match any(List<Match> matches) {
		List<Match> found = matches.stream().filter((match) -> !match.candidates().isEmpty()).toList();
		if (found.size() == 1) {
			return found.get(0);
		}
		return new Match(found.stream().flatMap((match) -> match.candidates().stream()).toList(), false);
	}

	/** The thing that is meant without doubt. */
	public Optional<Candidate> accepted() {
		return this.certain ? Optional.of(this.candidates.get(0)) : Optional.empty();
	}

	/** Whether somebody has to be asked. */
	public boolean isAsked() {
		return !this.certain && !this.candidates.isEmpty();
	}

	/** All candidates with code, name, score and why, in one line. */
	public Wording listed() {
		return new Wording(this.candidates.stream().map((one) -> one.listed().zh()).collect(Collectors.joining("；")),
				this.candidates.stream().map((one) -> one.listed().en()).collect(Collectors.joining("; ")));
	}

}
