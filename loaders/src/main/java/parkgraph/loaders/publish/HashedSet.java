package parkgraph.loaders.publish;

/**
 * Remembers texts by 64 bits of each, so that a million of them fit into 16 MiB. It may
 * take a new text for a known one, about once in ten million batches of a million rows.
 */
final class HashedSet {

	private long[] slots = new long[1024];

	private int size;

	private boolean hasZero;

	/**
	 * Adds a hash.
	 * @param hash as made by {@link #hash}
	 * @return whether it was not there yet
	 */
	boolean add(long hash) {
		if (hash == 0) {
			boolean fresh = !this.hasZero;
			this.hasZero = true;
			return fresh;
		}
		int slot = slot(hash);
		if (this.slots[slot] == hash) {
			return false;
		}
		this.slots[slot] = hash;
		this.size++;
		if (this.size > this.slots.length / 2) {
			grow();
		}
		return true;
	}

	private int slot(long hash) {
		int mask = this.slots.length - 1;
		int slot = (int) (hash ^ (hash >>> 32)) & mask;
		while (this.slots[slot] != 0 && this.slots[slot] != hash) {
			slot = (slot + 1) & mask;
		}
		return slot;
	}

	private void grow() {
		long[] before = this.slots;
		this.slots = new long[before.length * 2];
		for (long hash : before) {
			if (hash != 0) {
				this.slots[slot(hash)] = hash;
			}
		}
	}

	/** FNV-1a over the characters of all parts, then mixed so that every bit counts. */
	static long hash(String... parts) {
		long hash = 0xcbf29ce484222325L;
		for (String part : parts) {
			for (int i = 0; i < part.length(); i++) {
				hash = (hash ^ part.charAt(i)) * 0x100000001b3L;
			}
			hash = (hash ^ '\u001f') * 0x100000001b3L;
		}
		hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
		return hash ^ (hash >>> 33);
	}

}
