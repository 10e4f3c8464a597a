package parkgraph.service.sending;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;
import parkgraph.service.sending.Draft.Status;

/**
 * All batches there are: those that were sent here, and those in the store that came in
 * by other means.
 */
@Component
class Batches {

	private final Drafts drafts;

	private final StoredBatches stored;

	Batches(Drafts drafts, StoredBatches stored) {
		this.drafts = drafts;
		this.stored = stored;
	}

	/** The draft with this id, else the batch in the store with this id. */
	Draft find(String id) {
		return this.drafts.find(id)
			.or(() -> this.drafts.all().stream().filter((draft) -> isBatch(draft, id)).findFirst())
			.map(this::fresh)
			.or(() -> this.stored.find(id))
			.orElseThrow(() -> ClientProblem.notFound("UNKNOWN_BATCH",
					new Wording("没有批次“%s”。".formatted(id), "There is no batch \"%s\".".formatted(id)),
					new Wording("GET /api/batches 列出所有批次；未发布的过一段时间会删除。",
							"GET /api/batches lists those there are; what is not published is deleted after a time.")));
	}

	private static boolean isBatch(Draft draft, String batch) {
		Draft.Published published = draft.published();
		return published != null && published.batch().equals(batch);
	}

	/** The draft with this id, which must have been sent here. */
	Draft own(String id) {
		Draft draft = find(id);
		if (this.drafts.find(draft.id()).isEmpty()) {
			throw ClientProblem.conflict("NOT_A_DRAFT",
					new Wording("批次“%s”不是上传到这里的。".formatted(id), "Batch \"%s\" was not sent here.".formatted(id)),
					null);
		}
		return draft;
	}

	/** All drafts, and all batches that came in by other means; the newest first. */
	List<Draft> all() {
		List<Draft> published = this.stored.newest();
		List<Draft> own = this.drafts.all().stream().map((draft) -> fresh(draft, published)).toList();
		return Stream
			.concat(own.stream(),
					published.stream().filter((batch) -> own.stream().noneMatch((draft) -> isBatch(draft, batch.id()))))
			.sorted(Comparator.comparing(Draft::sentAt).reversed())
			.toList();
	}

	Optional<Report> report(Draft draft) {
		return draft.files().isEmpty() ? Optional.empty() : this.drafts.report(draft.id());
	}

	/** Others may have taken a batch back, by command. */
	Draft fresh(Draft draft) {
		Draft.Published published = draft.published();
		return (draft.status() == Status.PUBLISHED && published != null)
				? fresh(draft, this.stored.find(published.batch()).stream().toList()) : draft;
	}

	private Draft fresh(Draft draft, List<Draft> published) {
		return (draft.status() == Status.PUBLISHED
				&& published.stream().noneMatch((batch) -> isBatch(draft, batch.id())))
						? kept(draft.undone(Draft.Undone.elsewhere())) : draft;
	}

	/** What came in by other means has no folder here. */
	Draft kept(Draft draft) {
		if (this.drafts.find(draft.id()).isPresent()) {
			this.drafts.update(draft);
		}
		return draft;
	}

}
