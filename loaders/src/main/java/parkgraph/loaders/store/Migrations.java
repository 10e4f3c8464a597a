package parkgraph.loaders.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import parkgraph.loaders.LoadingException;
import parkgraph.ontology.wording.Wording;
import parkgraph.queries.StoreMigration;
import parkgraph.queries.StoreStatement;

/**
 * Brings a store to the shape this program knows: keys, indexes, first nodes. Refuses a
 * store that a newer program has shaped, or whose steps have been edited since.
 */
public final class Migrations {

	private static final Logger log = LoggerFactory.getLogger(Migrations.class);

	private static final long INDEXES_WITHIN_SECONDS = 600;

	private final Driver driver;

	private final Transactions transactions;

	private final PublishLock lock;

	private final List<Step> known;

	public Migrations(Driver driver) {
		this(driver, new PublishLock(driver), Step.all());
	}

	Migrations(Driver driver, PublishLock lock, List<Step> known) {
		this.driver = driver;
		this.transactions = new Transactions(driver);
		this.lock = lock;
		this.known = known;
	}

	/**
	 * Applies what is missing, under the publish lock; takes no lock when nothing is.
	 * @return the files applied, in order
	 * @throws LoadingException if the store is newer than this program, or a step was
	 * edited after it had been applied
	 */
	public List<String> apply() {
		if (missing().isEmpty()) {
			return List.of();
		}
		// The first step makes the lock, so it alone runs without it; two processes that
		// run it at once do the same thing twice.
		Step first = this.known.get(0);
		if (missing().contains(first)) {
			run(first);
		}
		HeldLock held = this.lock.take("migrations");
		try {
			List<String> applied = new ArrayList<>();
			for (Step step : missing()) {
				run(step);
				record(held, step);
				applied.add(step.name());
				log.info("Applied {}", step.name());
			}
			return applied;
		}
		finally {
			this.transactions.run(held::release);
		}
	}

	private List<Step> missing() {
		Map<Integer, Step> applied = applied();
		applied.values().forEach(this::requireKnown);
		return this.known.stream().filter((step) -> !applied.containsKey(step.version())).toList();
	}

	private Map<Integer, Step> applied() {
		Map<Integer, Step> applied = new TreeMap<>();
		this.transactions
			.get((tx) -> tx.run(StoreStatement.MIGRATIONS.text())
				.list((row) -> new Step(row.get("version").asInt(), row.get("name").asString(),
						row.get("checksum").asString(), List.of())))
			.forEach((step) -> applied.put(step.version(), step));
		return applied;
	}

	private void requireKnown(Step applied) {
		Optional<Step> same = this.known.stream().filter((step) -> step.version() == applied.version()).findFirst();
		if (same.isEmpty()) {
			int newest = this.known.get(this.known.size() - 1).version();
			throw new LoadingException(new Wording(
					"数据库结构为第 %d 版（%s），本程序只认识到第 %d 版；请使用更新的程序。".formatted(applied.version(), applied.name(), newest),
					"The store has gone through step %d (%s), this program knows %d; use a newer program."
						.formatted(applied.version(), applied.name(), newest)));
		}
		if (!same.get().checksum().equals(applied.checksum())) {
			throw new LoadingException(new Wording("数据库结构步骤 %s 在执行之后被改动过；请恢复原文件，另加新步骤。".formatted(applied.name()),
					"Step %s was edited after this store had gone through it; restore the file and add a further step instead."
						.formatted(applied.name())));
		}
	}

	/**
	 * Changes of the schema and of data cannot share a transaction, so each statement has
	 * its own. It is tried again when another program that starts at the same time is in
	 * its way: the lock itself is made by the first step.
	 */
	private void run(Step step) {
		try (Session session = this.driver.session()) {
			for (String statement : step.statements()) {
				session.executeWriteWithoutResult((tx) -> tx.run(statement).consume());
			}
			session.run(StoreStatement.AWAIT_INDEXES.text(), Map.of("seconds", INDEXES_WITHIN_SECONDS)).consume();
		}
	}

	private void record(HeldLock held, Step step) {
		this.transactions.run((tx) -> {
			held.beat(tx, Seat.PUBLISHER);
			Transactions.run(tx, StoreStatement.RECORD_MIGRATION,
					Map.of("version", step.version(), "name", step.name(), "checksum", step.checksum()));
		});
	}

	/**
	 * One numbered step.
	 *
	 * @param version its number
	 * @param name what its file is called
	 * @param checksum by which an edited file is noticed
	 * @param statements what it does
	 */
	record Step(int version, String name, String checksum, List<String> statements) {

		static List<Step> all() {
			return List.of(StoreMigration.values())
				.stream()
				.map((file) -> new Step(file.version(), file.file(), file.checksum(), file.statements()))
				.toList();
		}

	}

}
