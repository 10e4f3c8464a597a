package parkgraph.loaders.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import parkgraph.loaders.store.StoreState;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.figure.Statement;
import parkgraph.ontology.figure.Trust;
import parkgraph.ontology.period.Period;
import parkgraph.ontology.scope.Scope;
import parkgraph.queries.CheckStatement;

/**
 * What the store knows at the state it has when this is made, with what is internal.
 */
public final class StoredGraph implements KnownGraph {

	private final Transactions transactions;

	private final long state;

	public StoredGraph(Driver driver) {
		this.transactions = new Transactions(driver);
		this.state = new StoreState(driver).current();
	}

	@Override
	public List<KnownFigure> figures(Map<String, Set<String>> indicators, int from, int to) {
		List<Map<String, Object>> subjects = new ArrayList<>();
		indicators.forEach((subject, codes) -> subjects.add(Map.of("ref", subject, "indicators", List.copyOf(codes))));
		return rows(CheckStatement.KNOWN_FIGURES, Map.of("subjects", subjects, "from", from, "to", to)).stream()
			.map(StoredGraph::known)
			.toList();
	}

	private static KnownFigure known(Record row) {
		Statement statement = new Statement(row.get("id").asString(), row.get("subject").asString(),
				row.get("indicator").asString(), Scope.parse(row.get("scope").asString()),
				Period.parse(row.get("period").asString()), bounds(row), row.get("precision").asLong(),
				row.get("approximate").asBoolean(), row.get("printed").asString(),
				Nature.valueOf(row.get("nature").asString()), Trust.valueOf(row.get("trust").asString()),
				row.get("source").asString(), row.get("publishedOn").asString(null));
		return new KnownFigure(row.get("ref").asString(), statement, year(row.get("year")),
				!row.get("series").isNull());
	}

	private static @Nullable Integer year(Value year) {
		return year.isNull() ? null : Integer.valueOf(year.asInt());
	}

	@Override
	public Map<String, Set<String>> parksOf(Collection<String> enterprises) {
		Map<String, Set<String>> parks = new HashMap<>();
		rows(CheckStatement.PARKS_OF_ENTERPRISES, Map.of("enterprises", List.copyOf(enterprises)))
			.forEach((row) -> parks.computeIfAbsent(row.get("enterprise").asString(), (id) -> new HashSet<>())
				.add(row.get("park").asString()));
		return parks;
	}

	@Override
	public List<NeighbouringFigure> enterprisesOf(Collection<String> parks, Collection<String> indicators,
			Collection<Integer> years) {
		return neighbours(CheckStatement.ENTERPRISES_OF_PARKS, "enterprise", parks, indicators, years);
	}

	@Override
	public List<NeighbouringFigure> regionsOf(Collection<String> parks, Collection<String> indicators,
			Collection<Integer> years) {
		return neighbours(CheckStatement.REGIONS_OF_PARKS, "region", parks, indicators, years);
	}

	private List<NeighbouringFigure> neighbours(CheckStatement statement, String other, Collection<String> parks,
			Collection<String> indicators, Collection<Integer> years) {
		return rows(statement,
				Map.of("parks", List.copyOf(parks), "indicators", List.copyOf(indicators), "years", List.copyOf(years)))
			.stream()
			.map((row) -> new NeighbouringFigure(row.get("park").asString(), row.get(other).asString(),
					row.get("indicator").asString(), row.get("year").asInt(), bounds(row), row.get("parks").asInt(1)))
			.toList();
	}

	private static Bounds bounds(Record row) {
		return new Bounds(row.get("low").asLong(), row.get("high").asLong());
	}

	private List<Record> rows(CheckStatement statement, Map<String, Object> asked) {
		Map<String, Object> parameters = new HashMap<>(asked);
		parameters.put("state", this.state);
		parameters.put("internal", true);
		return this.transactions.get((tx) -> Transactions.rows(tx, statement, parameters));
	}

}
