package parkgraph.loaders.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.ledger.Ledger;
import parkgraph.ontology.ledger.LedgerFigure;
import parkgraph.ontology.ledger.LedgerUnit;
import parkgraph.ontology.ledger.Reconciliation;
import parkgraph.ontology.scope.Scope;
import parkgraph.ontology.wording.Wording;
import parkgraph.queries.ReconcileStatement;

/**
 * The two ledgers of a park and a year.
 *
 * @param park code of the park
 * @param name its name
 * @param year the calendar year
 * @param indicator what is compared
 * @param both the comparison
 */
public record ParkLedger(String park, String name, int year, Wording indicator, Reconciliation both) {

	/**
	 * Reads and compares them: two statements, however many enterprises there are.
	 * @param park code of the park
	 * @param year the calendar year
	 * @param indicator code of an indicator that counts yuan
	 * @param called what the indicator is called
	 * @param rows the store
	 * @return empty when there is no such park
	 */
	public static Optional<ParkLedger> read(String park, int year, String indicator, Wording called, LedgerRows rows) {
		Map<String, Object> parameters = Map.of("park", park, "year", year, "indicator", indicator);
		return rows.of(ReconcileStatement.PARK, parameters).stream().findFirst().map((row) -> {
			List<LedgerUnit> units = rows.of(ReconcileStatement.UNITS, parameters)
				.stream()
				.map(ParkLedger::unit)
				.toList();
			return new ParkLedger(park, row.get("name").asString(), year, called, Ledger.of(year, figures(row), units));
		});
	}

	private static LedgerUnit unit(Record row) {
		return new LedgerUnit(row.get("id").asString(), row.get("name").asString(), row.get("kind").asString(),
				row.get("here").asList(Value::asString),
				row.get("elsewhere")
					.asList((place) -> new LedgerUnit.Elsewhere(place.get("park").asString(),
							place.get("name").asString(), place.get("basis").asString())),
				figures(row));
	}

	private static List<LedgerFigure> figures(Record row) {
		return row.get("figures")
			.asList((figure) -> new LedgerFigure(figure.get("period").asString(),
					figure.get("year").isNull() ? null : Integer.valueOf(figure.get("year").asInt()),
					figure.get("series").asBoolean(), Scope.parse(figure.get("scope").asString()),
					new Bounds(figure.get("low").asLong(), figure.get("high").asLong()),
					figure.get("printed").asString("")));
	}

}
