package parkgraph.service.sending;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.database.DatabaseStartup;
import parkgraph.service.sending.Draft.Status;

/**
 * Takes up what was interrupted when the service ended, and deletes what nobody came back
 * for.
 */
@Component
class Housekeeping {

	private static final Draft.Failure INTERRUPTED = new Draft.Failure("INTERRUPTED",
			new Wording("服务中途停止，没有写入任何内容；请再试一次。", "The service ended on the way and nothing was written; try again."));

	private final Drafts drafts;

	private final Sendings sendings;

	private final Works works;

	private final UploadProperties properties;

	private final Clock clock;

	Housekeeping(Drafts drafts, Sendings sendings, Works works, UploadProperties properties, Clock clock) {
		this.drafts = drafts;
		this.sendings = sendings;
		this.works = works;
		this.properties = properties;
		this.clock = clock;
	}

	@EventListener(DatabaseStartup.Started.class)
	void takeUp() {
		this.drafts.discardHalfArrived();
		for (Draft draft : this.drafts.all()) {
			switch (draft.status()) {
				case CHECKING -> this.sendings.beginCheck(draft);
				case PUBLISHING -> this.drafts.update(draft.failed(Status.CHECKED, INTERRUPTED));
				case UNDOING -> this.drafts.update(draft.failed(Status.PUBLISHED, INTERRUPTED));
				case CHECKED, FAILED, PUBLISHED, UNDONE -> {
				}
			}
		}
		forget();
	}

	/** What was published keeps its files. */
	@Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
	void forget() {
		Instant time = this.clock.instant().minus(this.properties.keep());
		this.drafts.all()
			.stream()
			.filter((draft) -> lastArrival(draft).isBefore(time))
			.filter((draft) -> this.drafts.intake(draft.id()).parts().isEmpty())
			.filter((draft) -> draft.status() == Status.CHECKED || draft.status() == Status.FAILED)
			.filter((draft) -> this.works.of(draft.id()).isEmpty())
			.forEach((draft) -> this.drafts.delete(draft.id()));
	}

	/** Returns come in over weeks. */
	private Instant lastArrival(Draft draft) {
		return this.drafts.intake(draft.id())
			.receipts()
			.stream()
			.skip(1)
			.map(Intake.Issued::at)
			.max(Comparator.naturalOrder())
			.orElse(draft.sentAt());
	}

}
