package parkgraph.loaders.publish;

import java.util.BitSet;

/**
 * What a writer may have met already: a Bloom filter over hashes whose bits are all
 * mixed. It never forgets one. It takes one in ten thousand for known after a million,
 * one in six after ten million; then the database is asked in vain, nothing else. It
 * always has the same size, so memory does not grow with what is loaded.
 */
final class AboutFilter {

	/** A power of two; 4 MiB. */
	private static final int BITS = 1 << 25;

	private static final int BITS_PER_HASH = 4;

	private final BitSet bits = new BitSet(BITS);

	/**
	 * Adds a hash.
	 * @return whether it certainly was not there yet
	 */
	boolean add(long hash) {
		int first = (int) hash;
		// Odd, so that the places of one hash differ.
		int step = (int) (hash >>> 32) | 1;
		boolean fresh = false;
		for (int i = 0; i < BITS_PER_HASH; i++) {
			int place = (first + i * step) & (BITS - 1);
			fresh |= !this.bits.get(place);
			this.bits.set(place);
		}
		return fresh;
	}

}
