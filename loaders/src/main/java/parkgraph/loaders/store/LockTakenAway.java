package parkgraph.loaders.store;

import parkgraph.loaders.LoadingException;
import parkgraph.ontology.wording.Wording;

/**
 * Another publisher took the lock, because this one had been silent for too long. Nothing
 * this one staged is ever seen.
 */
public final class LockTakenAway extends LoadingException {

	private static final long serialVersionUID = 1L;

	public LockTakenAway() {
		super(new Wording("发布锁已被其他进程接管，本批未发布，也不留下任何内容；请重新提交。",
				"Another process has taken the publish lock; this batch is not published and leaves nothing behind. Load it again."));
	}

}
