package parkgraph.rdf.mapping;

import java.util.List;

import org.neo4j.driver.Session;

import parkgraph.queries.CypherStatement;
import parkgraph.queries.ExportStatement;

/**
 * The names a store uses, compared with the mapping table.
 */
public final class StoreNames {

	private StoreNames() {
	}

	/**
	 * Checks that the table knows every label, property and relationship type of a store.
	 * @param session reads the store
	 * @param mapping the table
	 * @throws UnmappedException in Chinese and English, if it does not
	 */
	public static void check(Session session, Mapping mapping) {
		mapping.check(names(session, ExportStatement.LABELS), names(session, ExportStatement.PROPERTIES),
				names(session, ExportStatement.TYPES));
	}

	private static List<String> names(Session session, CypherStatement statement) {
		return session.run(statement.text()).list((row) -> row.get("name").asString());
	}

}
