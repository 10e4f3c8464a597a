package parkgraph.loaders.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import parkgraph.loaders.store.StoreState;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.target.Ladder;
import parkgraph.queries.CheckStatement;

/**
 * What internal readers of the store see of the parks of a ladder.
 */
final class StoredLadders implements LadderGraph {

	private final Transactions transactions;

	private final long state;

	StoredLadders(Driver driver) {
		this.transactions = new Transactions(driver);
		this.state = new StoreState(driver).current();
	}

	@Override
	public List<ParkStanding> standings(Ladder ladder, Collection<Integer> years) {
		return rows(CheckStatement.PARKS_OF_LADDER, ladder,
				Map.of("indicator", ladder.indicator(), "years", List.copyOf(years), "internal", true))
			.stream()
			.map((row) -> new ParkStanding(row.get("year").asInt(), row.get("code").asString(),
					row.get("name").asString(), new Bounds(row.get("low").asLong(), row.get("high").asLong())))
			.toList();
	}

	@Override
	public Map<String, String> counted(Ladder ladder, Collection<String> parks) {
		Map<String, String> names = new HashMap<>();
		rows(CheckStatement.COUNTED_PARKS, ladder, Map.of("parks", List.copyOf(parks)))
			.forEach((row) -> names.put(row.get("code").asString(), row.get("name").asString()));
		return names;
	}

	private List<Record> rows(CheckStatement statement, Ladder ladder, Map<String, Object> asked) {
		Map<String, Object> parameters = new HashMap<>(asked);
		parameters.put("state", this.state);
		parameters.put("population", ladder.population());
		return this.transactions.get((tx) -> Transactions.rows(tx, statement, parameters));
	}

}
