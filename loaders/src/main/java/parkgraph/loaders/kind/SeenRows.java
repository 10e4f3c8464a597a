package parkgraph.loaders.kind;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * In which row something was said first. Keeps sixteen bytes for each, so that a million
 * rows fit; two different things are taken for the same once in billions of tables.
 */
final class SeenRows {

	private long[] hashes = new long[1024];

	private long[] rows = new long[1024];

	private int size;

	/**
	 * Notes that a row says something.
	 * @return the row that said the same before; empty when none did
	 */
	OptionalLong add(String what, long row) {
		long hash = hash(what);
		int at = place(hash);
		if (this.rows[at] != 0) {
			return OptionalLong.of(this.rows[at]);
		}
		this.hashes[at] = hash;
		this.rows[at] = row;
		this.size++;
		if (this.size * 2 > this.rows.length) {
			grow();
		}
		return OptionalLong.empty();
	}

	private int place(long hash) {
		int mask = this.rows.length - 1;
		int at = (int) (hash ^ (hash >>> 32)) & mask;
		while (this.rows[at] != 0 && this.hashes[at] != hash) {
			at = (at + 1) & mask;
		}
		return at;
	}

	private void grow() {
		long[] oldHashes = this.hashes;
		long[] oldRows = this.rows;
		this.hashes = new long[oldHashes.length * 2];
		this.rows = new long[oldRows.length * 2];
		for (int i = 0; i < oldRows.length; i++) {
			if (oldRows[i] != 0) {
				int at = place(oldHashes[i]);
				this.hashes[at] = oldHashes[i];
				this.rows[at] = oldRows[i];
			}
		}
	}

	/** FNV-1a in 64 bits, its bits mixed once more at the end. */
	private static long hash(String what) {
		long hash = 0xcbf29ce484222325L;
		for (byte one : what.getBytes(StandardCharsets.UTF_8)) {
			hash = (hash ^ (one & 0xFF)) * 0x100000001b3L;
		}
		hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
		return hash ^ (hash >>> 33);
	}

}
