package parkgraph.rdf.snapshot;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The snapshots of one data directory. One thread builds; any number read.
 */
public final class SnapshotStore implements AutoCloseable {

	static {
		JenaSystem.init();
	}

	private final Folders folders;

	private final SnapshotSource source;

	/** Those that new readers get, by state. */
	private final Map<Long, Snapshot> open = new ConcurrentHashMap<>();

	/** The same by all that tells them apart. */
	private final Map<Folders.Key, Snapshot> known = new HashMap<>();

	/**
	 * Opens the snapshots a folder has.
	 * @param root the folder, made if there is none; what a build that died left in it is
	 * removed
	 * @param source where new ones come from
	 */
	public SnapshotStore(Path root, SnapshotSource source) {
		this.folders = new Folders(root);
		this.source = source;
		this.folders.sweep();
	}

	/**
	 * Sees to it that the states wanted, and no others, have snapshots: builds those that
	 * are missing or out of date, newest first, and retires the others. The snapshots
	 * there are can be read all the while.
	 * @param newest the newest state
	 * @param kept earlier ones, of named releases
	 */
	public synchronized void keep(long newest, Set<Long> kept) {
		Set<Folders.Key> wanted = Stream.concat(Stream.of(newest), kept.stream())
			.distinct()
			.map((state) -> new Folders.Key(state, this.source.stamp(state)))
			.collect(Collectors.toSet());
		List<Folders.Key> there = this.folders.whole();
		there.stream().filter(wanted::contains).forEach(this::open);
		wanted.stream()
			.filter((key) -> !there.contains(key))
			.sorted(Comparator.comparingLong(Folders.Key::state).reversed())
			.forEach(this::build);
		this.folders.whole().stream().filter((key) -> !wanted.contains(key)).forEach(this::retire);
	}

	private void build(Folders.Key key) {
		Path building = this.folders.building(key);
		DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(building));
		try {
			Txn.executeWrite(data, () -> this.source.quads(key.state(), StreamRDFLib.dataset(data)));
		}
		finally {
			TDBInternal.expel(data, true);
		}
		this.folders.finish(building, key);
		open(key);
	}

	private void open(Folders.Key key) {
		Snapshot opened = this.known.computeIfAbsent(key, (missing) -> new Snapshot(this.folders, missing));
		Snapshot before = this.open.put(key.state(), opened);
		if (before != null && !before.equals(opened)) {
			retire(before.key());
		}
	}

	/** A folder that nobody has opened can go at once; an open one when it is unread. */
	private void retire(Folders.Key key) {
		Snapshot snapshot = this.known.remove(key);
		if (snapshot == null) {
			this.folders.delete(this.folders.of(key));
			return;
		}
		this.open.remove(key.state(), snapshot);
		snapshot.retire();
	}

	/**
	 * Reads the newest state that has a snapshot.
	 * @param reading what is done with its number and its data; a read transaction is the
	 * reader's business
	 * @param <T> what comes of it
	 * @return that, or nothing if no state has a snapshot yet
	 */
	public <T> Optional<T> readNewest(BiFunction<Long, DatasetGraph, T> reading) {
		Optional<Long> newest = newest();
		while (newest.isPresent()) {
			Optional<T> read = read(newest.get(), reading);
			if (read.isPresent()) {
				return read;
			}
			newest = newest();
		}
		return Optional.empty();
	}

	/**
	 * Reads a state.
	 * @param state its number
	 * @param reading what is done with its number and its data
	 * @param <T> what comes of it
	 * @return that, or nothing if the state has no snapshot
	 */
	public <T> Optional<T> read(long state, BiFunction<Long, DatasetGraph, T> reading) {
		Snapshot snapshot = this.open.get(state);
		if (snapshot == null || !snapshot.enter()) {
			return Optional.empty();
		}
		try {
			return Optional.of(reading.apply(state, snapshot.data()));
		}
		finally {
			snapshot.leave();
		}
	}

	/** The newest state that can be read. */
	public Optional<Long> newest() {
		return this.open.keySet().stream().max(Comparator.naturalOrder());
	}

	/** Closes all of them; their folders stay. */
	@Override
	public synchronized void close() {
		this.open.values().forEach(Snapshot::close);
		this.open.clear();
		this.known.clear();
	}

}
