package parkgraph.loaders.ledger;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;

import parkgraph.queries.CypherStatement;

/**
 * Reads at one state, for one audience.
 */
public interface LedgerRows {

	/**
	 * The rows of a statement.
	 * @param statement the statement
	 * @param parameters its own parameters, without state and audience
	 */
	List<Record> of(CypherStatement statement, Map<String, Object> parameters);

}
