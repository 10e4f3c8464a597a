package parkgraph.service.sending;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;

/**
 * Does what was asked for beside the request that asked: files are checked one after the
 * other, and published or taken back one after the other.
 */
@Component
class Works implements DisposableBean {

	private final Map<String, Work> running = new ConcurrentHashMap<>();

	private final ExecutorService checks = single("check");

	private final ExecutorService publications = single("publish");

	private static ExecutorService single(String name) {
		return Executors.newSingleThreadExecutor((task) -> {
			Thread thread = new Thread(task, name);
			thread.setDaemon(true);
			return thread;
		});
	}

	/** What is being done to a batch now. */
	Optional<Work> of(String id) {
		return Optional.ofNullable(this.running.get(id));
	}

	/** Refuses to do two things to one batch at once. */
	void refuseBusy(Draft draft) {
		if (of(draft.id()).isPresent()) {
			throw ClientProblem.conflict("BUSY",
					new Wording("批次“%s”正在处理中。".formatted(draft.id()),
							"Something is being done to batch \"%s\".".formatted(draft.id())),
					new Wording("用 GET /api/batches/%s 查看进度。".formatted(draft.id()),
							"GET /api/batches/%s tells how far it is.".formatted(draft.id())));
		}
	}

	/**
	 * Refuses to publish while somebody publishes here; others are kept out by the store.
	 */
	void refuseWhilePublishing() {
		this.running.values().stream().map(Work::publisher).flatMap(Optional::stream).findFirst().ifPresent((who) -> {
			throw ClientProblem.conflict("PUBLISHING_ELSEWHERE",
					new Wording("%s正在发布，同一时间只能发布一批；请稍后再试。".formatted(who),
							"%s is publishing, and one load publishes at a time; try again later.".formatted(who)),
					null);
		});
	}

	Work check(String id, Function<Work, Draft> task, BiFunction<Work, RuntimeException, Failed> failure) {
		return run(this.checks, id, new Work(BatchProgress.checking(), null), task, failure);
	}

	Work publish(String id, Draft.Status status, String who, Function<Work, Draft> task,
			BiFunction<Work, RuntimeException, Failed> failure) {
		return run(this.publications, id, new Work(BatchProgress.begun(status), who), task, failure);
	}

	private Work run(ExecutorService where, String id, Work work, Function<Work, Draft> task,
			BiFunction<Work, RuntimeException, Failed> failure) {
		this.running.put(id, work);
		where.execute(() -> {
			try {
				Draft done = task.apply(work);
				this.running.remove(id);
				work.ended(done);
			}
			catch (RuntimeException ex) {
				Failed failed = failure.apply(work, ex);
				this.running.remove(id);
				work.failed(failed.problem(), failed.draft());
			}
			finally {
				this.running.remove(id, work);
			}
		});
		return work;
	}

	/** What is half published is invisible, and swept by whoever publishes next. */
	@Override
	public void destroy() {
		this.checks.shutdownNow();
		this.publications.shutdownNow();
	}

	/**
	 * Work that came to nothing.
	 *
	 * @param problem why
	 * @param draft what it leaves behind
	 */
	record Failed(RuntimeException problem, Draft draft) {
	}

}
