package parkgraph.loaders.store;

import java.util.Map;
import java.util.OptionalLong;

import org.neo4j.driver.Driver;

import parkgraph.queries.StateStatement;

/**
 * What readers see now.
 */
public final class StoreState {

	private final Transactions transactions;

	public StoreState(Driver driver) {
		this.transactions = new Transactions(driver);
	}

	/**
	 * The newest published state.
	 * @return its number; 0 while nothing has been published
	 */
	public long current() {
		return this.transactions.get((tx) -> tx.run(StateStatement.CURRENT.text())
			.list((row) -> row.get("state").asLong())
			.stream()
			.findFirst()
			.orElse(0L));
	}

	/**
	 * The state a name stands for.
	 * @param release name of a release
	 * @return the number of its state; empty when no release has this name
	 */
	public OptionalLong ofRelease(String release) {
		return this.transactions.get((tx) -> tx.run(StateStatement.OF_RELEASE.text(), Map.of("release", release))
			.list((row) -> row.get("state").asLong())
			.stream()
			.mapToLong(Long::longValue)
			.findFirst());
	}

}
