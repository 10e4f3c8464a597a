package parkgraph.service.database;

import parkgraph.queries.CypherStatement;

/**
 * Is told of every statement that reads the graph, so that a request's statements can be
 * counted.
 */
@FunctionalInterface
public interface StatementWatcher {

	void ran(CypherStatement statement);

}
