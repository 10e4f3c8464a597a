package parkgraph.service.sending;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.neo4j.driver.Driver;

import org.springframework.stereotype.Component;

import parkgraph.loaders.publish.Publication;
import parkgraph.loaders.sent.CheckedSending;
import parkgraph.loaders.submission.Receipt;
import parkgraph.loaders.submission.ReceivedFile;
import parkgraph.loaders.submission.Receipts;
import parkgraph.loaders.submission.Submission;

/**
 * Gives what was sent its receipts, and notes what of it was published.
 */
@Component
class Intakes {

	private final Drafts drafts;

	private final Receipts receipts;

	private final Clock clock;

	Intakes(Drafts drafts, Driver driver, Clock clock) {
		this.drafts = drafts;
		this.receipts = new Receipts(driver, clock);
		this.clock = clock;
	}

	Intake of(Draft draft) {
		return draft.files().isEmpty() ? Intake.NONE : this.drafts.intake(draft.id());
	}

	/**
	 * Gives a receipt to each arrival that has none, once it is known who sent what.
	 * @param draft the draft
	 * @param checked its newest check
	 * @return the draft with the senders of its files
	 */
	Draft receive(Draft draft, CheckedSending checked) {
		Draft known = draft.files(draft.files()
			.stream()
			.map((part) -> part.sender(checked.submissions().reporters().file(part.name()).sender()))
			.toList());
		Intake intake = of(draft);
		Set<Integer> arrivals = new TreeSet<>();
		known.files().forEach((part) -> arrivals.add(part.arrivalOr1()));
		for (int arrival : arrivals) {
			if (!intake.has(arrival)) {
				intake = intake.receipt(issue(known, arrival, intake), arrival);
			}
		}
		this.drafts.keepIntake(draft.id(), intake);
		this.receipts.record(intake.collection(), checked.submissions().all(), draft.options().yearOfValues());
		return known;
	}

	private Receipt issue(Draft draft, int arrival, Intake intake) {
		List<ReceivedFile> files = draft.files()
			.stream()
			.filter((part) -> part.arrivalOr1() == arrival)
			.map((part) -> new ReceivedFile("", arrival, part.name(), part.sha256(), part.bytes(), part.from(),
					part.aside() == null))
			.toList();
		return this.receipts.issue(files, intake.receipts().isEmpty() ? null : intake.collection(), draft.id(),
				draft.title(), draft.who());
	}

	Receipts.Visible visible(Draft draft) {
		return this.receipts.visible(of(draft).collection());
	}

	List<Receipt> receipts(Draft draft) {
		return this.receipts.of(of(draft).collection());
	}

	/**
	 * Notes what was published.
	 * @param draft the draft
	 * @param checked what was checked
	 * @param reporters whose part it was; empty for all
	 * @param publication what came of it
	 * @param who who published it
	 */
	void published(Draft draft, CheckedSending checked, Set<String> reporters, Publication publication, String who) {
		Intake intake = of(draft);
		List<Submission> theirs = reporters.isEmpty() ? checked.submissions().standing()
				: checked.submissions().of(reporters);
		this.receipts.published(intake.collection(), theirs, publication.batch());
		if (!reporters.isEmpty()) {
			this.drafts.keepIntake(draft.id(), intake.part(new Intake.Part(List.copyOf(reporters), publication.batch(),
					publication.state(), who, this.clock.instant())));
		}
	}

}
