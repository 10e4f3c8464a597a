package parkgraph.loaders.submission;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.batch.BatchReader;
import parkgraph.ontology.wording.Wording;

/**
 * All that was handed in with one batch.
 *
 * @param all every part, also those that were replaced
 * @param reporters whose each row is
 */
public record Submissions(List<Submission> all, Reporters reporters) {

	public Submissions {
		all = List.copyOf(all);
	}

	/** What stands. */
	public List<Submission> standing() {
		return this.all.stream().filter((one) -> one.state() != SubmissionState.REPLACED).toList();
	}

	/** What stands, by whose it is, in the order in which it came. */
	public Map<Reporter, List<Submission>> byReporter() {
		return standing().stream()
			.collect(Collectors.groupingBy(Submission::reporter, LinkedHashMap::new, Collectors.toList()));
	}

	/**
	 * What certain reporters handed in.
	 * @param keys codes of parks, or names of senders
	 * @return what stands of it
	 * @throws LoadingException if one of them has handed in nothing
	 */
	public List<Submission> of(Set<String> keys) {
		Set<String> known = keys();
		for (String key : keys) {
			if (!known.contains(key)) {
				String list = String.join(", ", known);
				throw new LoadingException(new Wording("这一批里没有“%s”报送的内容，有：%s。".formatted(key, list),
						"Nothing in this batch is of \"%s\"; there are: %s.".formatted(key, list)));
			}
		}
		return standing().stream().filter((one) -> keys.contains(one.reporter().key())).toList();
	}

	/**
	 * Whose submissions readers do not see yet.
	 * @param visible what they see
	 * @return keys of the reporters
	 */
	public Set<String> open(Receipts.Visible visible) {
		Set<String> open = new LinkedHashSet<>();
		standing().stream()
			.filter((one) -> visible.batch(one).isEmpty())
			.forEach((one) -> open.add(one.reporter().key()));
		return open;
	}

	/** The keys of all reporters of whom something stands. */
	public Set<String> keys() {
		Set<String> keys = new LinkedHashSet<>();
		standing().forEach((one) -> keys.add(one.reporter().key()));
		return keys;
	}

	/** The part of a batch that certain reporters handed in. */
	public BatchReader part(BatchReader batch, Set<String> keys) {
		Map<PartKey, Long> rows = new LinkedHashMap<>();
		of(keys).forEach((one) -> rows.put(one.key(), one.rows()));
		return ChosenParts.of(batch, this.reporters, rows);
	}

}
