package parkgraph.service.sending;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.publish.Publication;
import parkgraph.loaders.publish.Undo;
import parkgraph.loaders.sent.CheckedSending;
import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;
import parkgraph.service.sending.Draft.Status;

/**
 * What can be done with files that were sent: check, publish, take back. The work itself
 * is that of the commands {@code load} and {@code undo}.
 */
@Component
class Sendings {

	private static final Logger log = LoggerFactory.getLogger(Sendings.class);

	private final Drafts drafts;

	private final Batches batches;

	private final Works works;

	private final Checks checks;

	private final Intakes intakes;

	private final Undo undo;

	private final Clock clock;

	Sendings(Drafts drafts, Batches batches, Works works, Checks checks, Intakes intakes, Driver driver, Clock clock) {
		this.drafts = drafts;
		this.batches = batches;
		this.works = works;
		this.checks = checks;
		this.intakes = intakes;
		this.undo = new Undo(driver);
		this.clock = clock;
	}

	/**
	 * Keeps files and begins to check them. The same files with the same words about them
	 * are the same draft, unless it has been taken back.
	 * @param arrived the files
	 * @param options what was said about them
	 * @param audience who may see them
	 * @param title what people call them
	 * @param who who sends them
	 * @return the draft
	 */
	synchronized Begun send(Arrivals.Arrived arrived, Draft.Options options, Audience audience, String title,
			String who) {
		String id = arrived.id(options, audience, title);
		Optional<Draft> same = this.drafts.find(id)
			.map(this.batches::fresh)
			.filter((draft) -> draft.status() != Status.UNDONE && draft.status() != Status.FAILED);
		if (same.isPresent()) {
			Drafts.discard(arrived.folder());
			return new Begun(same.get(), true, this.works.of(id));
		}
		Draft draft = new Draft(id, Status.CHECKING, who, this.clock.instant(), audience, title, options,
				arrived.parts(), null, null, null, null);
		this.drafts.keep(draft, arrived.folder());
		return new Begun(draft, false, Optional.of(beginCheck(draft)));
	}

	/** Checks the files of a draft again, against what the store holds now. */
	synchronized Begun check(String id) {
		Draft draft = this.batches.own(id);
		this.works.refuseBusy(draft);
		refusePublished(draft);
		Draft checking = draft.status(Status.CHECKING);
		this.drafts.update(checking);
		return new Begun(checking, false, Optional.of(beginCheck(checking)));
	}

	/**
	 * Adds files that came later and begins to check all of them; a file takes the place
	 * of what the same sender sent of the same kind.
	 * @param id id of the draft
	 * @param arrived the files
	 * @return the draft
	 */
	synchronized Begun add(String id, Arrivals.Arrived arrived) {
		try {
			Draft draft = this.batches.own(id);
			this.works.refuseBusy(draft);
			refusePublished(draft);
			Draft checking = LaterFiles.add(draft, arrived.parts()).status(Status.CHECKING);
			this.drafts.add(checking, arrived.folder(), draft.files().size());
			return new Begun(checking, false, Optional.of(beginCheck(checking)));
		}
		catch (ClientProblem ex) {
			Drafts.discard(arrived.folder());
			throw ex;
		}
	}

	private static void refusePublished(Draft draft) {
		if (draft.status() == Status.PUBLISHED || draft.status() == Status.UNDONE) {
			throw ClientProblem.conflict("NOT_A_DRAFT",
					new Wording("批次“%s”已发布过，不再检查。".formatted(draft.id()),
							"Batch \"%s\" was published; it is not checked again.".formatted(draft.id())),
					new Wording("请把文件重新上传。", "Send the files again."));
		}
	}

	Work beginCheck(Draft draft) {
		return this.works.check(draft.id(), (work) -> this.batches.kept(this.checks.check(draft)),
				(work, ex) -> failed(draft, Status.FAILED, ex));
	}

	/**
	 * Begins to publish a draft.
	 * @param id its id
	 * @param only whose part shall be published; empty for all that readers do not see
	 * yet
	 * @param withoutRejected whether the rest shall be published although rows are
	 * refused
	 * @param who who wants it
	 * @return the draft; one that is published already is left as it is
	 */
	synchronized Begun publish(String id, Set<String> only, boolean withoutRejected, String who) {
		Draft draft = this.batches.own(id);
		this.works.refuseBusy(draft);
		if (draft.status() == Status.PUBLISHED) {
			return new Begun(draft, true, Optional.empty());
		}
		if (draft.status() != Status.CHECKED) {
			throw ClientProblem.conflict("NOT_CHECKED",
					new Wording("“%s”没有通过检查，不能发布。".formatted(id),
							"\"%s\" has not been checked, so it cannot be published.".formatted(id)),
					new Wording("请把文件重新上传。", "Send the files again."));
		}
		if (only.isEmpty() && this.intakes.of(draft).parts().isEmpty()) {
			refuseRejectedRows(draft, withoutRejected);
		}
		this.works.refuseWhilePublishing();
		Draft publishing = draft.status(Status.PUBLISHING);
		this.drafts.update(publishing);
		Work begun = this.works.publish(id, Status.PUBLISHING, who,
				(work) -> this.batches.kept(publish(draft, only, withoutRejected, who, work)),
				(work, ex) -> failed(draft, Status.CHECKED, ex));
		return new Begun(publishing, false, Optional.of(begun));
	}

	/** After a part the rest is checked again, since the store has moved on with it. */
	private Draft publish(Draft draft, Set<String> only, boolean withoutRejected, String who, Work work) {
		CheckedSending checked = this.checks.of(draft);
		Set<String> chosen = only.isEmpty() ? rest(draft, checked) : only;
		Publication publication = this.checks.sent()
			.publish(checked, chosen, withoutRejected, telling(work, Status.PUBLISHING));
		this.intakes.published(draft, checked, chosen, publication, who);
		this.checks.forget(draft.id());
		return chosen.isEmpty() ? draft.published(new Draft.Published(publication.batch(), publication.state(),
				publication.hash(), who, this.clock.instant(), withoutRejected)) : this.checks.check(draft);
	}

	private Set<String> rest(Draft draft, CheckedSending checked) {
		Set<String> open = checked.submissions().open(this.intakes.visible(draft));
		if (open.isEmpty() && !this.intakes.of(draft).parts().isEmpty()) {
			throw ClientProblem.conflict("NOTHING_OPEN",
					new Wording("都已发布，没有剩下的内容。", "All of it is published; nothing is left."), null);
		}
		return open.equals(checked.submissions().keys()) ? Set.of() : open;
	}

	private void refuseRejectedRows(Draft draft, boolean withoutRejected) {
		long rejected = this.drafts.report(draft.id())
			.map((report) -> report.found().getOrDefault(Outcome.REFUSED, 0L))
			.orElse(0L);
		if (rejected > 0 && !withoutRejected) {
			throw ClientProblem.conflict("REJECTED_ROWS",
					new Wording("有 %d 处被拒收，没有发布。".formatted(rejected),
							"%d cells or rows are refused, so nothing was published.".formatted(rejected)),
					new Wording("改正后重新上传；或用 withoutRejected=true 发布其余各行，这会记录在案。",
							"Correct them and send the file again, or publish the rest with withoutRejected=true, which is recorded."));
		}
	}

	/**
	 * Begins to take a batch back.
	 * @param id id of the draft it was, or of the batch itself
	 * @param who who wants it
	 * @return the draft
	 */
	synchronized Begun undo(String id, String who) {
		Draft draft = this.batches.find(id);
		this.works.refuseBusy(draft);
		Draft.Published published = draft.published();
		if (draft.status() != Status.PUBLISHED || published == null) {
			throw ClientProblem.conflict("NOT_PUBLISHED", new Wording("批次“%s”现在没有发布，无可撤销。".formatted(id),
					"Batch \"%s\" is not published now, so there is nothing to undo.".formatted(id)), null);
		}
		this.works.refuseWhilePublishing();
		Draft undoing = this.batches.kept(draft.status(Status.UNDOING));
		Work begun = this.works.publish(draft.id(), Status.UNDOING, who, (work) -> {
			Undo.Undone undone = this.undo.undo(published.batch(), who, telling(work, Status.UNDOING));
			return this.batches.kept(draft.undone(new Draft.Undone(undone.batch(), undone.state(), undone.hash(), who,
					this.clock.instant(), undone.statements(), undone.hidden(), undone.restored(),
					undone.kept().stream().map(ReportedFinding::of).toList())));
		}, (work, ex) -> failed(draft, Status.PUBLISHED, ex));
		return new Begun(undoing, false, Optional.of(begun));
	}

	private static Progress telling(Work work, Status status) {
		return (stage, done, total) -> work.at(BatchProgress.at(status, stage, done, total));
	}

	/** Deletes what was sent and not published. */
	synchronized void delete(String id) {
		Draft draft = this.batches.own(id);
		this.works.refuseBusy(draft);
		boolean partly = !this.intakes.of(draft).parts().isEmpty();
		if (partly || draft.status() == Status.PUBLISHED || draft.status() == Status.UNDONE) {
			throw ClientProblem.conflict("NOT_A_DRAFT",
					new Wording("批次“%s”发布过，原件要保留。".formatted(id),
							"Batch \"%s\" was published; its files are kept.".formatted(id)),
					new Wording("要让读者看不到它，请撤销。", "Undo it if nobody shall see it."));
		}
		this.checks.forget(id);
		this.drafts.delete(id);
	}

	private Works.Failed failed(Draft draft, Status status, RuntimeException ex) {
		WhyNot why = WhyNot.of(ex);
		if (why.isForTheLog()) {
			log.error("Work on {} failed", draft.id(), ex);
		}
		return new Works.Failed(why.told(), this.batches.kept(draft.failed(status, why.kept())));
	}

	/**
	 * Something that was asked for.
	 *
	 * @param draft as it was when the work began
	 * @param repeated whether it had been done before, so that nothing is done now
	 * @param work the work; empty when there is nothing to do
	 */
	record Begun(Draft draft, boolean repeated, Optional<Work> work) {
	}

}
