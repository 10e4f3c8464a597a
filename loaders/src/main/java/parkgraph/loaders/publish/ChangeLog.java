package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

import parkgraph.loaders.batch.Link;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.batch.Unlink;
import parkgraph.loaders.store.Transactions;
import parkgraph.queries.LoadStatement;

/**
 * What one chunk of rows does to things and links: who changed what, from what, to what.
 * Changes to things that readers see are only noted here; the flip makes them.
 */
final class ChangeLog {

	/** More changes than a chunk can hold; keeps the order of changes across chunks. */
	private static final long CHANGES_PER_CHUNK = 1_000_000;

	private final Staging staging;

	private final List<Map<String, Object>> changes = new ArrayList<>();

	private final Set<String> rows = new HashSet<>();

	private long number;

	private int pending;

	ChangeLog(Staging staging, long chunk) {
		this.staging = staging;
		this.number = chunk * CHANGES_PER_CHUNK;
	}

	void created(Thing thing) {
		add(thing.origin(), thing.ref().ref(), change(thing, "created"));
	}

	/** A thing that readers see gets another value at the flip. */
	void changed(Thing thing, String property, @Nullable Object old, @Nullable Object value) {
		Map<String, Object> change = change(thing, "changed");
		change.put("property", property);
		change.put("old", old);
		change.put("new", value);
		this.pending++;
		add(thing.origin(), thing.ref().ref() + "/" + property, change);
	}

	/** A thing that had been hidden is seen again from the flip on. */
	void returned(Thing thing) {
		this.pending++;
		add(thing.origin(), thing.ref().ref(), change(thing, "returned"));
	}

	/** Nothing new is said of a thing, or more of one that this batch has made. */
	void described(Thing thing) {
		add(thing.origin(), thing.ref().ref(), change(thing, "described"));
	}

	/**
	 * Two things are joined.
	 * @param link which
	 * @param atFlip whether readers see both, so that it has to wait for the flip
	 */
	void linked(Link link, boolean atFlip) {
		Map<String, Object> change = new HashMap<>();
		change.put("kind", "linked");
		change.put("label", link.type());
		change.put("key", link.from().key());
		change.put("from", link.from().ref());
		change.put("to", link.to().ref());
		change.put("pending", atFlip);
		if (atFlip) {
			this.pending++;
		}
		add(link.origin(), link.type() + "/" + link.from().ref() + "/" + link.to().ref(), change);
	}

	/**
	 * Two things that readers see are parted at the flip.
	 * @param unlink which
	 * @param by the batch that had joined them; absent when nobody wrote it down
	 */
	void unlinked(Unlink unlink, @Nullable String by) {
		Map<String, Object> change = new HashMap<>();
		change.put("kind", "unlinked");
		change.put("label", unlink.type());
		change.put("key", unlink.from().key());
		change.put("from", unlink.from().ref());
		change.put("to", unlink.to().ref());
		change.put("old", by);
		change.put("pending", true);
		this.pending++;
		add(unlink.origin(), "not/" + unlink.type() + "/" + unlink.from().ref() + "/" + unlink.to().ref(), change);
	}

	private static Map<String, Object> change(Thing thing, String kind) {
		ThingRef ref = thing.ref();
		Map<String, Object> change = new HashMap<>();
		change.put("kind", kind);
		change.put("label", ref.label());
		change.put("key", ref.key());
		return change;
	}

	private void add(Origin origin, String what, Map<String, Object> change) {
		change.put("id", this.staging.prefix() + origin.rowKey() + "/" + what);
		change.put("batch", this.staging.batch());
		change.put("file", origin.file());
		if (origin.sheet() != null) {
			change.put("sheet", origin.sheet());
		}
		change.put("row", origin.row());
		change.put("number", this.number++);
		if (this.rows.add((String) change.get("id"))) {
			this.changes.add(change);
		}
	}

	/** How many changes wait for the flip. */
	int pending() {
		return this.pending;
	}

	int size() {
		return this.changes.size();
	}

	void write(TransactionContext tx) {
		Transactions.runForAll(tx, LoadStatement.CREATE_CHANGES, "changes", this.changes, Map.of());
	}

}
