package parkgraph.service.sending;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.publish.ChangedMeanwhile;
import parkgraph.loaders.store.PublishingElsewhere;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;

/**
 * Why work came to nothing, for whoever asked for it.
 *
 * @param told what the request that waits for it is answered with
 * @param kept what is kept beside the draft
 */
record WhyNot(RuntimeException told, Draft.Failure kept) {

	private static final Wording INTERNAL = new Wording("服务内部出错，已记入日志。",
			"Something went wrong inside the service; it is in the log.");

	static WhyNot of(RuntimeException ex) {
		ClientProblem problem = problem(ex);
		return (problem != null) ? new WhyNot(problem, new Draft.Failure(problem.code(), problem.sentence()))
				: new WhyNot(ex, new Draft.Failure("INTERNAL", INTERNAL));
	}

	boolean isForTheLog() {
		return !(this.told instanceof ClientProblem);
	}

	private static @Nullable ClientProblem problem(RuntimeException ex) {
		if (ex instanceof ChangedMeanwhile changed) {
			return ClientProblem.conflict("CHANGED_MEANWHILE", changed.wording(),
					new Wording("POST …/check 重新检查。", "POST …/check checks it again."));
		}
		if (ex instanceof PublishingElsewhere elsewhere) {
			return ClientProblem.conflict("PUBLISHING_ELSEWHERE", elsewhere.wording(), null);
		}
		if (ex instanceof LoadingException refused) {
			return ClientProblem.conflict("NOT_LOADED", refused.wording(), null);
		}
		return (ex instanceof ClientProblem problem) ? problem : null;
	}

}
