package parkgraph.loaders.sent;

import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.neo4j.driver.Driver;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.batch.BatchHeader;
import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.BatchReader;
import parkgraph.loaders.change.ChangePreview;
import parkgraph.loaders.check.CheckSettings;
import parkgraph.loaders.check.CheckedFigures;
import parkgraph.loaders.check.StoredGraph;
import parkgraph.loaders.kind.KindBatch;
import parkgraph.loaders.kind.KindSettings;
import parkgraph.loaders.kind.StoreRegister;
import parkgraph.loaders.publish.Check;
import parkgraph.loaders.publish.CheckReport;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.publish.Publication;
import parkgraph.loaders.publish.Publisher;
import parkgraph.loaders.store.StoreState;
import parkgraph.loaders.submission.Replacements;
import parkgraph.loaders.submission.Reporters;
import parkgraph.loaders.submission.Submission;
import parkgraph.loaders.submission.Submissions;
import parkgraph.loaders.submission.Tallies;
import parkgraph.ontology.wording.Wording;

/**
 * The one way in for files that people send, whether by command or over the network. The
 * store must have been migrated.
 */
public final class SentFiles {

	private final Driver driver;

	private final KindSettings settings;

	private final CheckSettings rules;

	private final Publisher publisher;

	/**
	 * Takes files for a store.
	 * @param driver the store
	 * @param settings how files are read
	 * @param rules how strictly figures are looked at
	 */
	public SentFiles(Driver driver, KindSettings settings, CheckSettings rules) {
		this.driver = driver;
		this.settings = settings;
		this.rules = rules;
		this.publisher = new Publisher(driver);
	}

	/**
	 * Reads files to their end and writes nothing.
	 * @param sending the files
	 * @return everything found in them
	 * @throws LoadingException if the kind that was asked for is not one
	 */
	public CheckedSending check(Sending sending) {
		refuseUnknownKind(sending);
		long state = new StoreState(this.driver).current();
		StoreRegister register = new StoreRegister(this.driver);
		KindBatch read = KindBatch.of(sending.files(), this.settings, register, sending.options(), sending.title(),
				sending.audience(), sending.who());
		Reporters reporters = new Reporters(read, register);
		Replacements replaced = sending.hasCorrections() ? Replacements.in(read, reporters) : Replacements.NONE;
		CheckedFigures batch = new CheckedFigures(replaced.apply(read, reporters), new StoredGraph(this.driver),
				this.rules);
		ChangePreview preview = new ChangePreview(this.driver, Year.from(this.rules.today()));
		Tallies tallies = new Tallies(reporters);
		CheckReport report = Check.of(tallies.listeningTo(batch.watchedBy(preview)));
		return new CheckedSending(batch, state, report, preview.changes(), this.publisher.published(batch),
				new Submissions(replaced.with(tallies.submissions()), reporters));
	}

	private void refuseUnknownKind(Sending sending) {
		String kind = sending.options().kind();
		List<String> known = this.settings.catalogue().codes();
		if (kind != null && !known.contains(kind)) {
			String list = String.join(", ", known);
			throw new LoadingException(new Wording("没有“%s”这种表，可用：%s。".formatted(kind, list),
					"There is no kind \"%s\"; there are: %s.".formatted(kind, list)));
		}
	}

	/**
	 * Publishes files that have been checked, if the store still stands where it stood
	 * then.
	 * @param checked the files
	 * @param withoutRefused whether the rest shall be published although rows are refused
	 * @param progress hears how far it is
	 * @return what readers see now
	 * @throws LoadingException if rows are refused and that was not allowed for, if the
	 * store has moved on since the check, or somebody else publishes
	 */
	public Publication publish(CheckedSending checked, boolean withoutRefused, Progress progress) {
		if (checked.isEmpty()) {
			throw new LoadingException(CheckedSending.NOTHING_TO_PUBLISH);
		}
		if (checked.report().isClean()) {
			return this.publisher.publish(checked.batch(), checked.state(), progress);
		}
		if (!withoutRefused) {
			throw refused();
		}
		return this.publisher.publish(new WithoutRefused(checked.batch()), checked.state(), progress);
	}

	/**
	 * Publishes what certain reporters handed in; the rest stays open. What is published
	 * is all of theirs or nothing.
	 * @param checked the files
	 * @param reporters codes of parks, or names of senders; empty for all
	 * @param withoutRefused whether the rest shall be published although rows are refused
	 * @param progress hears how far it is
	 * @return what readers see now
	 * @throws LoadingException as for the whole, and if one of them handed in nothing
	 */
	public Publication publish(CheckedSending checked, Set<String> reporters, boolean withoutRefused,
			Progress progress) {
		if (reporters.isEmpty()) {
			return publish(checked, withoutRefused, progress);
		}
		List<Submission> theirs = checked.submissions().of(reporters);
		BatchReader part = checked.submissions().part(checked.batch(), reporters);
		if (theirs.stream().allMatch((one) -> one.refused() == 0)) {
			return this.publisher.publish(part, checked.state(), progress);
		}
		if (!withoutRefused) {
			throw refused();
		}
		return this.publisher.publish(new WithoutRefused(part), checked.state(), progress);
	}

	private static LoadingException refused() {
		return new LoadingException(new Wording("有被拒收的内容，没有提交；请改正后重新提交，或明确要求不含被拒收的行。",
				"Something is refused, so nothing was published; correct it and send it again, or ask for the rest to be published without it."));
	}

	/**
	 * A batch whose refused rows are left out knowingly.
	 */
	private record WithoutRefused(BatchReader batch) implements BatchReader {

		@Override
		public BatchHeader header() {
			return this.batch.header().leavingOutRefused();
		}

		@Override
		public void read(Consumer<BatchItem> items) {
			this.batch.read(items);
		}

	}

}
