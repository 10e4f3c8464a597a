package parkgraph.loaders.publish;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.wording.Wording;
import parkgraph.queries.StoreStatement;

/**
 * Gives published states names by which they are cited. A name stays with its state.
 */
public final class Releases {

	private final Transactions transactions;

	public Releases(Driver driver) {
		this.transactions = new Transactions(driver);
	}

	/**
	 * Names a state; naming it so again changes nothing.
	 * @param name for example {@code 2026.1}
	 * @param state number of a published state
	 * @param zh Chinese title
	 * @param en English title
	 * @throws LoadingException if there is no such state, or the name belongs to another
	 */
	public void name(String name, long state, String zh, String en) {
		List<Long> named = this.transactions.get((tx) -> Transactions
			.rows(tx, StoreStatement.NAME_RELEASE, Map.of("name", name, "state", state, "zh", zh, "en", en))
			.stream()
			.map((row) -> row.get("state").asLong())
			.toList());
		if (named.isEmpty()) {
			throw new LoadingException(new Wording("没有状态 %d，不能命名为发布版“%s”。".formatted(state, name),
					"There is no state %d to be released as \"%s\".".formatted(state, name)));
		}
		if (named.get(0) != state) {
			throw new LoadingException(
					new Wording("发布版“%s”已指向状态 %d，不能改指状态 %d；请另起名称。".formatted(name, named.get(0), state),
							"Release \"%s\" is state %d and stays so; choose another name for state %d.".formatted(name,
									named.get(0), state)));
		}
	}

}
