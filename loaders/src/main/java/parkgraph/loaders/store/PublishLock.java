package parkgraph.loaders.store;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import parkgraph.queries.StoreStatement;

/**
 * Lets one publisher at a time write to the store. Its owner is alive as long as it
 * writes heartbeats; the database's clock measures the silence between them, so the
 * clocks of two machines never matter.
 */
public final class PublishLock {

	/** After which silence an owner counts as dead. */
	public static final Duration PATIENCE = Duration.ofSeconds(30);

	private final Transactions transactions;

	private final Duration patience;

	public PublishLock(Driver driver) {
		this(driver, PATIENCE);
	}

	/**
	 * A lock with a patience of its own.
	 * @param driver the store
	 * @param patience after which silence an owner counts as dead
	 */
	public PublishLock(Driver driver, Duration patience) {
		this.transactions = new Transactions(driver);
		this.patience = patience;
	}

	/**
	 * Takes the lock if it is free or its owner is dead.
	 * @param who for whom, in words that others read while they wait
	 * @return the lock, held
	 * @throws PublishingElsewhere if somebody else holds it and is alive
	 */
	public HeldLock take(String who) {
		String owner = UUID.randomUUID().toString();
		return this.transactions.get((tx) -> {
			Transactions.run(tx, StoreStatement.LOCK_ASK, Map.of("owner", owner));
			Record present = tx.run(StoreStatement.LOCK_READ.text()).single();
			requireFree(present, owner);
			long base = present.get("state").asLong();
			Transactions.run(tx, StoreStatement.LOCK_TAKE, Map.of("owner", owner, "who", who, "base", base));
			return new HeldLock(owner, base, Optional.ofNullable(present.get("batch").asString(null)));
		});
	}

	private void requireFree(Record present, String owner) {
		// A commit whose answer was lost has made us the owner already.
		boolean free = present.get("owner").isNull() || present.get("owner").asString().equals(owner);
		long silentMillis = present.get("silentMillis").asLong();
		if (!free && silentMillis < this.patience.toMillis()) {
			throw new PublishingElsewhere(present.get("who").asString(), silentMillis / 1000,
					this.patience.toSeconds());
		}
	}

}
