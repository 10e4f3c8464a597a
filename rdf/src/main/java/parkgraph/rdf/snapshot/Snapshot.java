package parkgraph.rdf.snapshot;

import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * One snapshot that is open. It stays open, and on the disk, as long as somebody reads
 * it.
 */
final class Snapshot {

	private final Folders folders;

	private final Folders.Key key;

	private final DatasetGraph data;

	private int readers;

	private boolean retired;

	private boolean closed;

	Snapshot(Folders folders, Folders.Key key) {
		this.folders = folders;
		this.key = key;
		this.data = DatabaseMgr.connectDatasetGraph(Location.create(folders.of(key)));
	}

	Folders.Key key() {
		return this.key;
	}

	/**
	 * Begins to read.
	 * @return whether it is still there
	 */
	synchronized boolean enter() {
		if (this.closed) {
			return false;
		}
		this.readers++;
		return true;
	}

	synchronized void leave() {
		this.readers--;
		closeIfUnread();
	}

	DatasetGraph data() {
		return this.data;
	}

	/** Nobody will ask for it again: it goes when the last reader has left. */
	synchronized void retire() {
		this.retired = true;
		closeIfUnread();
	}

	/** Closes it at the end of the process; its folder stays. */
	synchronized void close() {
		if (!this.closed) {
			this.closed = true;
			TDBInternal.expel(this.data, true);
		}
	}

	private void closeIfUnread() {
		if (this.retired && this.readers == 0 && !this.closed) {
			close();
			this.folders.delete(this.folders.of(this.key));
		}
	}

}
