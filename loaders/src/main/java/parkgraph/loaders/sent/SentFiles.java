package parkgraph.loaders.sent;

import java.time.Year;
import java.util.List;
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
		KindBatch read = KindBatch.of(sending.files(), this.settings, new StoreRegister(this.driver), sending.options(),
				sending.title(), sending.audience(), sending.who());
		CheckedFigures batch = new CheckedFigures(read, new StoredGraph(this.driver), this.rules);
		ChangePreview preview = new ChangePreview(this.driver, Year.from(this.rules.today()));
		CheckReport report = Check.of(batch.watchedBy(preview));
		return new CheckedSending(batch, state, report, preview.changes(), this.publisher.published(batch));
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
		if (checked.report().isClean()) {
			return this.publisher.publish(checked.batch(), checked.state(), progress);
		}
		if (!withoutRefused) {
			throw new LoadingException(new Wording("有被拒收的内容，没有提交；请改正后重新提交，或明确要求不含被拒收的行。",
					"Something is refused, so nothing was published; correct it and send it again, or ask for the rest to be published without it."));
		}
		return this.publisher.publish(new WithoutRefused(checked.batch()), checked.state(), progress);
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
