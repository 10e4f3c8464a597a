package parkgraph.loaders.store;

import parkgraph.loaders.LoadingException;
import parkgraph.ontology.wording.Wording;

/**
 * Somebody else is publishing; one load publishes at a time.
 */
public final class PublishingElsewhere extends LoadingException {

	private static final long serialVersionUID = 1L;

	PublishingElsewhere(String who, long silentSeconds, long patienceSeconds) {
		super(new Wording(
				"%s正在发布（%d 秒前仍在写入），同一时间只能发布一批；请稍后再试。若对方已中断，其锁在静默 %d 秒后失效。".formatted(who, silentSeconds,
						patienceSeconds),
				"%s is publishing (last written %d s ago), and one load publishes at a time; try again later. If it has died, its lock lapses after %d s of silence."
					.formatted(who, silentSeconds, patienceSeconds)));
	}

}
