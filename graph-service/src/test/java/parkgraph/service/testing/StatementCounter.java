package parkgraph.service.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import parkgraph.queries.CypherStatement;
import parkgraph.service.database.StatementWatcher;

/**
 * Remembers which statements ran since it was last asked.
 */
public final class StatementCounter implements StatementWatcher {

	private final List<CypherStatement> ran = new CopyOnWriteArrayList<>();

	@Override
	public void ran(CypherStatement statement) {
		this.ran.add(statement);
	}

	/**
	 * Forgets what ran so far.
	 * @return the statements, in the order they ran
	 */
	public List<String> take() {
		List<String> paths = this.ran.stream().map(CypherStatement::path).toList();
		this.ran.clear();
		return paths;
	}

}
