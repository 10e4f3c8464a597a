package parkgraph.loaders.publish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.batch.BatchHeader;
import parkgraph.loaders.batch.BatchReader;
import parkgraph.loaders.publish.Progress.Stage;
import parkgraph.loaders.store.HeldLock;
import parkgraph.loaders.store.PublishLock;
import parkgraph.loaders.store.Seat;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.figure.Audience;
import parkgraph.queries.LoadStatement;

/**
 * Publishes batches: stages everything where no reader sees it, chooses what counts,
 * hashes it, and shows all of it at once. Whatever breaks on the way, readers see the
 * state before or the state after; what was left behind is swept by whoever publishes
 * next. The store must have been migrated.
 */
public final class Publisher {

	/** Of these, half go to each writer. */
	static final int ITEMS_PER_WINDOW = 10_000;

	private final Transactions transactions;

	private final PublishLock lock;

	private final PublishSteps steps;

	private final int itemsPerWindow;

	public Publisher(Driver driver) {
		this(driver, PublishLock.PATIENCE, PublishSteps.UNHEARD, ITEMS_PER_WINDOW);
	}

	Publisher(Driver driver, Duration patience, PublishSteps steps, int itemsPerWindow) {
		this.transactions = new Transactions(driver);
		this.lock = new PublishLock(driver, patience);
		this.steps = steps;
		this.itemsPerWindow = itemsPerWindow;
	}

	/**
	 * Publishes a batch on top of whatever the store holds.
	 * @param batch what to publish
	 * @param progress hears how far it is
	 * @return what readers see now; the earlier publication if the same batch was
	 * published before
	 * @throws LoadingException if somebody else publishes, or this publisher was given up
	 * for dead
	 */
	public Publication publish(BatchReader batch, Progress progress) {
		return publish(batch, OptionalLong.empty(), progress);
	}

	/**
	 * Publishes a batch if the store still stands where it was checked.
	 * @param batch what to publish
	 * @param checkedAt the state the check saw
	 * @param progress hears how far it is
	 * @return what readers see now; the earlier publication if the same batch was
	 * published before
	 * @throws ChangedMeanwhile if the store has moved on since the check
	 * @throws LoadingException if somebody else publishes, or this publisher was given up
	 * for dead
	 */
	public Publication publish(BatchReader batch, long checkedAt, Progress progress) {
		return publish(batch, OptionalLong.of(checkedAt), progress);
	}

	/**
	 * What came of a batch that was published before.
	 * @param batch the batch
	 * @return the earlier publication; empty when its files are new to the store
	 */
	public Optional<Publication> published(BatchReader batch) {
		String content = BatchIdentity.content(batch.header());
		return this.transactions.get((tx) -> BatchIdentity.known(tx, content))
			.stream()
			.filter(BatchIdentity.Known::isPublished)
			.findFirst()
			.map((same) -> PublishedBatch.read(this.transactions, same.id(), batch.header()));
	}

	private Publication publish(BatchReader batch, OptionalLong checkedAt, Progress progress) {
		HeldLock held = this.lock.take(batch.header().who());
		try {
			this.steps.reached(PublishStep.LOCKED);
			if (checkedAt.isPresent() && checkedAt.getAsLong() != held.base()) {
				throw new ChangedMeanwhile(checkedAt.getAsLong(), held.base());
			}
			sweep(held, progress);
			return publish(batch, held, progress);
		}
		catch (RuntimeException ex) {
			giveBack(held, ex);
			throw ex;
		}
	}

	/**
	 * Removes what a broken publish has left behind, if there is anything.
	 * @param progress hears of it
	 * @return whether there was
	 * @throws LoadingException if somebody else publishes
	 */
	public boolean sweep(Progress progress) {
		HeldLock held = this.lock.take("sweep");
		try {
			return sweep(held, progress);
		}
		finally {
			this.transactions.run(held::release);
		}
	}

	private boolean sweep(HeldLock held, Progress progress) {
		boolean swept = Sweep.leftover(held, this.transactions, progress);
		this.steps.reached(PublishStep.SWEPT);
		return swept;
	}

	private Publication publish(BatchReader batch, HeldLock held, Progress progress) {
		String content = BatchIdentity.content(batch.header());
		List<BatchIdentity.Known> known = this.transactions.get((tx) -> BatchIdentity.known(tx, content));
		for (BatchIdentity.Known same : known) {
			if (same.isPublished()) {
				this.transactions.run(held::release);
				return PublishedBatch.read(this.transactions, same.id(), batch.header());
			}
		}
		Staging staging = new Staging(held, BatchIdentity.id(content, known), held.base() + 1,
				batch.header().audience() == Audience.INTERNAL, batch.header().statedFirst());
		open(staging, batch.header(), content);
		this.steps.reached(PublishStep.OPENED);
		Map<String, RowCounts> files = stage(staging, batch, progress);
		this.steps.reached(PublishStep.STAGED);
		Map<Audience, String> hashes = hash(staging, progress);
		this.steps.reached(PublishStep.HASHED);
		progress.at(Stage.FLIPPING, 0, 1);
		RowCounts counts = files.values().stream().reduce(RowCounts.NONE, RowCounts::plus);
		new Flip(staging, this.transactions, this.steps).run(counts, files, hashes);
		this.steps.reached(PublishStep.FLIPPED);
		progress.at(Stage.FLIPPING, 1, 1);
		return new Publication(staging.batch(), staging.target(), false, counts, files,
				hashes.getOrDefault(Audience.PUBLIC, ""));
	}

	private void open(Staging staging, BatchHeader header, String content) {
		List<Map<String, Object>> files = new ArrayList<>();
		header.files()
			.forEach((file) -> files.add(Map.of("id", staging.prefix() + file.name(), "batch", staging.batch(), "name",
					file.name(), "kind", file.kind(), "sha256", file.sha256(), "rows", file.rows(), "origin",
					file.origin(), "licence", file.licence())));
		Map<String, Object> batch = new HashMap<>(Map.of("id", staging.batch(), "content", content, "title",
				header.title(), "audience", header.audience().name(), "who", header.who(), "withoutRefused",
				header.withoutRefused(), "part", header.part()));
		batch.put("statedFirst", header.statedFirst());
		this.transactions.run((tx) -> {
			staging.lock().beat(tx, Seat.PUBLISHER);
			staging.lock().noteBatch(tx, staging.batch());
			Transactions.run(tx, LoadStatement.OPEN_BATCH, Map.of("batch", batch, "files", files));
		});
	}

	private Map<String, RowCounts> stage(Staging staging, BatchReader batch, Progress progress) {
		StagedCounts counts = new StagedCounts(batch.header());
		RowWriter rows = new RowWriter(staging, this.transactions);
		try (StatementWriters statements = new StatementWriters(staging, this.transactions, this.steps);
				WindowStage stage = new WindowStage((window) -> {
					long number = counts.nextWindow();
					StagedRows staged = rows.write(number, window);
					this.steps.reached(PublishStep.ROWS_STAGED);
					statements.write(number, staged);
					counts.add(staged);
					progress.at(Stage.STAGING, counts.rowsDone(), counts.rowsInAll());
				})) {
			RowWindows windows = new RowWindows(this.itemsPerWindow, stage);
			batch.read(windows);
			windows.flush();
			stage.await();
			statements.await();
		}
		Flip.requireFits(counts.pendingChanges());
		return counts.byFile();
	}

	private Map<Audience, String> hash(Staging staging, Progress progress) {
		SubjectHashes hashes = new SubjectHashes(staging, this.transactions);
		long done = 0;
		for (int page = hashes.hashPage(); page > 0; page = hashes.hashPage()) {
			done += page;
			progress.at(Stage.HASHING, done, 0);
			this.steps.reached(PublishStep.SUBJECTS_HASHED);
		}
		return hashes.hashState();
	}

	/**
	 * Others need not wait for the lock to lapse; what was staged stays noted for the
	 * sweep.
	 */
	private void giveBack(HeldLock held, RuntimeException failure) {
		try {
			this.transactions.run(held::release);
		}
		catch (Neo4jException ex) {
			failure.addSuppressed(ex);
		}
	}

	/**
	 * Adds up what became of rows while they are staged.
	 */
	private static final class StagedCounts {

		private final BatchHeader header;

		private final Map<String, RowCounts> files = new LinkedHashMap<>();

		private long windows;

		private long pendingChanges;

		StagedCounts(BatchHeader header) {
			this.header = header;
			header.files().forEach((file) -> this.files.put(file.name(), RowCounts.NONE));
		}

		long nextWindow() {
			return ++this.windows;
		}

		void add(StagedRows staged) {
			staged.counts().forEach((file, rows) -> this.files.merge(file, rows, RowCounts::plus));
			this.pendingChanges += staged.pendingChanges();
		}

		long rowsDone() {
			return this.files.values().stream().mapToLong(RowCounts::rows).sum();
		}

		long rowsInAll() {
			return this.header.files().stream().mapToLong(BatchHeader.FileHeader::rows).sum();
		}

		long pendingChanges() {
			return this.pendingChanges;
		}

		/** A row its reader said nothing about counts among the rows, and stands out. */
		Map<String, RowCounts> byFile() {
			this.header.files()
				.forEach((file) -> this.files.computeIfPresent(file.name(), (name, rows) -> rows.ofRows(file.rows())));
			return this.files;
		}

	}

}
