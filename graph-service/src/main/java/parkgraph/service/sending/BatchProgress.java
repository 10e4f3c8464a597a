package parkgraph.service.sending;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.publish.Progress;
import parkgraph.ontology.wording.Wording;

/**
 * How far the work on a batch has come.
 *
 * @param status what is being done, or how it ended
 * @param stage which part of it, in words; absent when nothing is being done
 * @param percent how much of it is done, from 0 to 100; absent when nobody knows
 */
record BatchProgress(Draft.Status status, @Nullable Wording stage, @Nullable Integer percent) {

	private static final Wording CHECKING = new Wording("检查", "checking");

	private static final int ALL = 100;

	static BatchProgress checking() {
		return new BatchProgress(Draft.Status.CHECKING, CHECKING, null);
	}

	static BatchProgress begun(Draft.Status status) {
		return at(status, Progress.Stage.SWEEPING, 0, 0);
	}

	static BatchProgress ended(Draft.Status status) {
		return new BatchProgress(status, null, ALL);
	}

	static BatchProgress at(Draft.Status status, Progress.Stage stage, long done, long total) {
		return new BatchProgress(status, new Wording(stage.zh(), stage.en()), stage.percent(done, total));
	}

}
