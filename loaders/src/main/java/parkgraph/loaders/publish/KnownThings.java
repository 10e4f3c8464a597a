package parkgraph.loaders.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.TransactionContext;

import parkgraph.loaders.store.Transactions;
import parkgraph.queries.LoadStatement;

/**
 * Which of the things that a chunk of rows mentions are there, and which of them readers
 * see.
 */
final class KnownThings {

	private final Staging staging;

	private final Map<String, Visibility> known = new HashMap<>();

	private KnownThings(Staging staging) {
		this.staging = staging;
	}

	static KnownThings of(TransactionContext tx, Staging staging, Collection<String> refs) {
		KnownThings things = new KnownThings(staging);
		if (!refs.isEmpty()) {
			Transactions.rows(tx, LoadStatement.KNOWN_THINGS, Map.of("refs", refs))
				.forEach((row) -> things.known.put(row.get("ref").asString(),
						things.visibility(row.get("since").asLong(), row.get("until").asLong())));
		}
		return things;
	}

	private Visibility visibility(long since, long until) {
		if (!this.staging.isSeen(since)) {
			return Visibility.STAGED;
		}
		return (until == Staging.NEVER) ? Visibility.SEEN : Visibility.HIDDEN;
	}

	/** Notes a thing that this chunk makes. */
	void add(String ref) {
		this.known.put(ref, Visibility.NEW);
	}

	boolean contains(String ref) {
		return this.known.containsKey(ref);
	}

	/** Whether only this batch knows the thing, so that nothing written to it is seen. */
	boolean isStaged(String ref) {
		Visibility visibility = this.known.get(ref);
		return visibility == Visibility.STAGED || visibility == Visibility.NEW;
	}

	/** Whether this chunk makes the thing, so that nothing can be joined to it yet. */
	boolean isNew(String ref) {
		return this.known.get(ref) == Visibility.NEW;
	}

	boolean isHidden(String ref) {
		return this.known.get(ref) == Visibility.HIDDEN;
	}

	/** Those things that were there before this batch. */
	Set<String> before() {
		Set<String> before = new HashSet<>();
		this.known.forEach((ref, visibility) -> {
			if (visibility == Visibility.SEEN || visibility == Visibility.HIDDEN) {
				before.add(ref);
			}
		});
		return before;
	}

	/**
	 * Who sees a thing.
	 */
	private enum Visibility {

		/** Only this batch, from the present chunk on. */
		NEW,

		/** Only this batch. */
		STAGED,

		/** Readers do. */
		SEEN,

		/** Nobody does any more. */
		HIDDEN

	}

}
