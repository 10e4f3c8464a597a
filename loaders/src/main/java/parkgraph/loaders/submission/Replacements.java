package parkgraph.loaders.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import parkgraph.loaders.batch.BatchReader;

/**
 * Which parts of a batch a later arrival has replaced: parts of the same sender, reporter
 * and kind that state the same values, and files that could not be read when one of the
 * same name comes from the same sender. Whatever comes with one arrival stands side by
 * side.
 */
public final class Replacements {

	/** Nothing is replaced. */
	public static final Replacements NONE = new Replacements();

	private final Map<PartKey, Tally> replaced = new LinkedHashMap<>();

	private final Map<PartKey, String> by = new HashMap<>();

	private final Map<PartKey, Long> rest = new LinkedHashMap<>();

	private final Map<PartKey, Long> lost = new HashMap<>();

	private Replacements() {
	}

	/**
	 * Reads a batch once to compare its parts.
	 * @param batch the batch, in which some files came later than others
	 * @param reporters whose each row is
	 */
	public static Replacements in(BatchReader batch, Reporters reporters) {
		Tallies tallies = new Tallies(reporters, true);
		tallies.listeningTo(batch).read((item) -> {
		});
		List<Tally> all = new ArrayList<>(tallies.all());
		Replacements replacements = new Replacements();
		for (Tally tally : all) {
			PartKey key = tally.submission().key();
			List<Tally> later = all.stream().filter((other) -> replaces(other, tally, reporters)).toList();
			if (later.isEmpty()) {
				replacements.rest.put(key, tally.submission().rows());
				continue;
			}
			replacements.replaced.put(key, tally);
			replacements.by.put(key, later.get(later.size() - 1).file().name());
		}
		replacements.countLost(all, reporters);
		return replacements;
	}

	private static boolean replaces(Tally later, Tally earlier, Reporters reporters) {
		if (later.file().arrival() <= earlier.file().arrival() || !isSameSender(later, earlier, reporters)) {
			return false;
		}
		if (earlier.kind().equals(PartKey.UNKNOWN)) {
			return lastName(later).equals(lastName(earlier));
		}
		boolean same = later.kind().equals(earlier.kind()) && later.reporter().key().equals(earlier.reporter().key())
				&& !later.isOnlyRemarks();
		return same && (earlier.values().isEmpty() || later.values().stream().anyMatch(earlier.values()::contains));
	}

	private static boolean isSameSender(Tally one, Tally other, Reporters reporters) {
		String sender = reporters.sender(one.file().name()).key();
		return sender.equals(reporters.sender(other.file().name()).key()) && !sender.equals(Reporter.NOBODY);
	}

	private static String lastName(Tally tally) {
		String name = tally.file().name();
		return name.substring(name.lastIndexOf('/') + 1);
	}

	/** A correction that says less than what it replaces must not do so unnoticed. */
	private void countLost(List<Tally> all, Reporters reporters) {
		for (Tally later : all) {
			PartKey key = later.submission().key();
			if (this.replaced.containsKey(key)) {
				continue;
			}
			Set<String> before = new HashSet<>();
			this.replaced.values()
				.stream()
				.filter((earlier) -> replaces(later, earlier, reporters))
				.forEach((earlier) -> before.addAll(earlier.values()));
			before.removeAll(later.values());
			if (!before.isEmpty()) {
				this.lost.put(key, (long) before.size());
			}
		}
	}

	/** The batch without what was replaced. */
	public BatchReader apply(BatchReader batch, Reporters reporters) {
		return this.replaced.isEmpty() ? batch : ChosenParts.of(batch, reporters, this.rest);
	}

	/** What stands, with what was replaced behind it. */
	public List<Submission> with(List<Submission> standing) {
		List<Submission> all = new ArrayList<>();
		standing.forEach((one) -> all.add(one.lost(this.lost.getOrDefault(one.key(), 0L))));
		this.replaced.forEach((key, tally) -> {
			if (!tally.isOnlyRemarks() || tally.kind().equals(PartKey.UNKNOWN)) {
				all.add(tally.submission().replacedBy(this.by.getOrDefault(key, "")));
			}
		});
		return all;
	}

}
