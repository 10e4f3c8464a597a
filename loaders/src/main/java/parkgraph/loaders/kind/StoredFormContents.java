package parkgraph.loaders.kind;

import java.time.Year;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.store.StoreState;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.scope.Scope;
import parkgraph.queries.FormStatement;
import parkgraph.queries.LoadStatement;

/**
 * What a store holds at one state, for workbooks.
 */
public final class StoredFormContents implements FormContents {

	private final Transactions transactions;

	private final long state;

	public StoredFormContents(Driver driver) {
		this.transactions = new Transactions(driver);
		this.state = new StoreState(driver).current();
	}

	@Override
	public long state() {
		return this.state;
	}

	@Override
	public List<FormFigure> figures(Collection<String> indicators, Year year) {
		return this.transactions
			.get((tx) -> Transactions
				.rows(tx, FormStatement.FIGURES_OF_YEAR, Map.of("indicators", List.copyOf(indicators), "year",
						year.getValue(), "state", this.state, "internal", true))
				.stream()
				.map(StoredFormContents::figure)
				.toList());
	}

	private static FormFigure figure(Record row) {
		return new FormFigure(new ThingRef(row.get("label").asString(), row.get("subject").asString()),
				row.get("code").asString(""), row.get("name").asString(""), row.get("indicator").asString(),
				Scope.parse(row.get("scope").asString()), Nature.valueOf(row.get("nature").asString()),
				new Bounds(row.get("low").asLong(), row.get("high").asLong()), row.get("printed").asString(),
				row.get("series").asString(null));
	}

	@Override
	public Map<String, String> parks() {
		Map<String, String> parks = new LinkedHashMap<>();
		this.transactions.get((tx) -> Transactions.rows(tx, LoadStatement.REGISTER_PARKS, Map.of("state", this.state)))
			.forEach((row) -> parks.put(row.get("code").asString(), row.get("name").asString()));
		return parks;
	}

}
