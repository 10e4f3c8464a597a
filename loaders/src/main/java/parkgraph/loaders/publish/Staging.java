package parkgraph.loaders.publish;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.store.HeldLock;

/**
 * The batch that is being staged and the state it is going to make.
 *
 * @param lock the publish lock
 * @param batch id of the batch
 * @param target number of the state it makes
 * @param internal whether only internal readers may see it
 * @param statedFirst the state in which readers first saw it, when it comes back after it
 * had been taken back
 */
record Staging(HeldLock lock, String batch, long target, boolean internal, @Nullable Long statedFirst) {

	/** A state that is never reached: stands for "still". */
	static final long NEVER = Long.MAX_VALUE;

	/** What the ids of everything in the batch begin with. */
	String prefix() {
		return this.batch + "/";
	}

	/**
	 * The state that tells what a withdrawal takes: only what was stated before it. What
	 * comes back keeps its place.
	 */
	long order() {
		return (this.statedFirst != null) ? this.statedFirst : this.target;
	}

	/** Whether something has been seen by readers, not only staged by this batch. */
	boolean isSeen(long since) {
		return since < this.target;
	}

}
