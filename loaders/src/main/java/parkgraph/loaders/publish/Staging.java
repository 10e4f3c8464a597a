package parkgraph.loaders.publish;

import parkgraph.loaders.store.HeldLock;

/**
 * The batch that is being staged and the state it is going to make.
 *
 * @param lock the publish lock
 * @param batch id of the batch
 * @param target number of the state it makes
 * @param internal whether only internal readers may see it
 */
record Staging(HeldLock lock, String batch, long target, boolean internal) {

	/** A state that is never reached: stands for "still". */
	static final long NEVER = Long.MAX_VALUE;

	/** What the ids of everything in the batch begin with. */
	String prefix() {
		return this.batch + "/";
	}

	/** Whether something has been seen by readers, not only staged by this batch. */
	boolean isSeen(long since) {
		return since < this.target;
	}

}
