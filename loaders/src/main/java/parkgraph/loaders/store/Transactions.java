package parkgraph.loaders.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

import parkgraph.queries.CypherStatement;

/**
 * Transactions on the store, tried again when the database or the line to it asks for
 * that; so whatever runs in one must be able to run twice.
 */
public final class Transactions {

	private final Driver driver;

	public Transactions(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Runs work in one transaction that may write.
	 * @param work what to do
	 * @param <T> what comes of it
	 * @return its result, once it is committed
	 */
	public <T> T get(Function<TransactionContext, T> work) {
		try (Session session = this.driver.session()) {
			return session.executeWrite(work::apply);
		}
	}

	/**
	 * Runs work in one transaction that may write.
	 * @param work what to do
	 */
	public void run(Consumer<TransactionContext> work) {
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult(work);
		}
	}

	/**
	 * Runs one statement to its end.
	 * @param tx the transaction
	 * @param statement the statement
	 * @param parameters its parameters
	 */
	public static void run(TransactionContext tx, CypherStatement statement, Map<String, Object> parameters) {
		tx.run(statement.text(), parameters).consume();
	}

	/**
	 * Runs one statement for its rows.
	 * @param tx the transaction
	 * @param statement the statement
	 * @param parameters its parameters
	 * @return all rows
	 */
	public static List<Record> rows(TransactionContext tx, CypherStatement statement, Map<String, Object> parameters) {
		return tx.run(statement.text(), parameters).list();
	}

	/**
	 * Runs one statement for a list that may be empty, in which case there is nothing to
	 * do.
	 * @param tx the transaction
	 * @param statement the statement
	 * @param name the parameter that takes the list
	 * @param list one entry for each thing to do
	 * @param others further parameters
	 */
	public static void runForAll(TransactionContext tx, CypherStatement statement, String name, List<?> list,
			Map<String, Object> others) {
		if (!list.isEmpty()) {
			Map<String, Object> parameters = new HashMap<>(others);
			parameters.put(name, list);
			run(tx, statement, parameters);
		}
	}

}
