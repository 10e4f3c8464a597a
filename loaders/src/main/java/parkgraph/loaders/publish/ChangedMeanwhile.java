package parkgraph.loaders.publish;

import parkgraph.loaders.LoadingException;
import parkgraph.ontology.wording.Wording;

/**
 * The store has moved on since the batch was checked, so what was checked no longer tells
 * what publishing would change.
 */
public final class ChangedMeanwhile extends LoadingException {

	private static final long serialVersionUID = 1L;

	private final long now;

	ChangedMeanwhile(long checked, long now) {
		super(new Wording("预检之后数据已有变化：预检时为状态 %d，现为状态 %d；请重新预检后再提交。".formatted(checked, now),
				"The figures have changed since the check: it saw state %d, the store is at %d. Check again, then publish."
					.formatted(checked, now)));
		this.now = now;
	}

	/**
	 * Where the store stands.
	 * @return number of the newest state
	 */
	public long now() {
		return this.now;
	}

}
