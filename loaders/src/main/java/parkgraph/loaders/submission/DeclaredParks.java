package parkgraph.loaders.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.store.StoreState;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.wording.Wording;
import parkgraph.queries.SubmissionStatement;

/**
 * A list of parks as it stands in the store, and how complete it is declared to be.
 *
 * @param name what the list is called
 * @param note how complete it is declared to be
 * @param parks the parks, city by city
 */
public record DeclaredParks(Wording name, Wording note, List<ListedPark> parks) {

	/** The list that counts every park. */
	public static final String ALL_PARKS = "industrial-park";

	/**
	 * Reads a list.
	 * @param driver the store
	 * @param population code of the list
	 * @param region code of the region to look at; absent for all
	 * @throws LoadingException if there is no such list
	 */
	public static DeclaredParks read(Driver driver, String population, @Nullable String region) {
		Transactions transactions = new Transactions(driver);
		long state = new StoreState(driver).current();
		return transactions.get((tx) -> {
			Record declared = tx
				.run(SubmissionStatement.DECLARED.text(), Map.of("population", population, "state", state))
				.single();
			if (declared.get("population").isNull()) {
				throw new LoadingException(new Wording("没有名录“%s”。".formatted(population),
						"There is no list \"%s\".".formatted(population)));
			}
			Map<String, Object> asked = new HashMap<>();
			asked.put("population", population);
			asked.put("region", region);
			asked.put("state", state);
			return new DeclaredParks(
					new Wording(declared.get("population").get("zh").asString(),
							declared.get("population").get("en").asString()),
					note(declared.get("list")),
					Transactions.rows(tx, SubmissionStatement.LISTED_PARKS, asked)
						.stream()
						.map(DeclaredParks::park)
						.toList());
		});
	}

	/** Every park the store knows; none when it has no such list. */
	public static DeclaredParks all(Driver driver) {
		try {
			return read(driver, ALL_PARKS, null);
		}
		catch (LoadingException ex) {
			return new DeclaredParks(new Wording("", ""), new Wording("", ""), List.of());
		}
	}

	private static ListedPark park(Record row) {
		return new ListedPark(row.get("code").asString(), row.get("name").asString(), row.get("city").asString(null),
				row.get("cityName").asString("其他"));
	}

	private static Wording note(Value list) {
		if (list.isNull()) {
			return new Wording("名录是否完整未作说明。", "Nothing is declared about how complete the list is.");
		}
		if (list.get("complete").asBoolean(false)) {
			return new Wording("名录完整。", "The list is complete.");
		}
		Value expected = list.get("expected");
		return expected.isNull()
				? new Wording("名录不完整，实有多少个未知。", "The list is incomplete; how many there are is not known.")
				: new Wording("名录不完整：实有%d个，在库%d个。".formatted(expected.asInt(), list.get("known").asInt(0)),
						"The list is incomplete: it has %2$d of %1$d.".formatted(expected.asInt(),
								list.get("known").asInt(0)));
	}

	/** The park with a code, if the list has it. */
	Optional<ListedPark> park(String code) {
		return this.parks.stream().filter((park) -> park.code().equals(code)).findFirst();
	}

}
