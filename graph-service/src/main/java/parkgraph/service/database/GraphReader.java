package parkgraph.service.database;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.stereotype.Component;

import parkgraph.ontology.wording.Wording;
import parkgraph.queries.CypherStatement;
import parkgraph.service.problem.ClientProblem;

/**
 * Runs the questions' statements: read access, a time limit that also stops the kernel's
 * work, retried when the database asks for it.
 */
@Component
public class GraphReader {

	private static final SessionConfig READ = SessionConfig.builder()
		.withDefaultAccessMode(AccessMode.READ)
		.withFetchSize(10_000)
		.build();

	private final Driver driver;

	private final TransactionConfig limits;

	private final Duration limit;

	private final List<StatementWatcher> watchers;

	GraphReader(Driver driver, DatabaseProperties properties, List<StatementWatcher> watchers) {
		this.driver = driver;
		this.watchers = List.copyOf(watchers);
		this.limit = properties.queryTimeout();
		this.limits = TransactionConfig.builder().withTimeout(properties.queryTimeout()).build();
	}

	/**
	 * All rows of a statement.
	 * @param statement which statement
	 * @param view the state and audience it reads
	 * @param parameters its own parameters
	 * @param row makes one object of one row
	 * @param <T> what a row becomes
	 * @return the rows in the statement's order
	 */
	public <T> List<T> list(CypherStatement statement, View view, Map<String, ?> parameters, Function<Record, T> row) {
		Map<String, Object> all = new HashMap<>(parameters);
		all.putAll(view.parameters());
		return read(statement, all, row);
	}

	/**
	 * The only row of a statement, if there is one.
	 * @param statement which statement
	 * @param view the state and audience it reads
	 * @param parameters its own parameters
	 * @param row makes one object of one row
	 * @param <T> what the row becomes
	 * @return the first row, or nothing
	 */
	public <T> Optional<T> one(CypherStatement statement, View view, Map<String, ?> parameters,
			Function<Record, T> row) {
		return list(statement, view, parameters, row).stream().findFirst();
	}

	<T> List<T> read(CypherStatement statement, Map<String, Object> parameters, Function<Record, T> row) {
		this.watchers.forEach((watcher) -> watcher.ran(statement));
		try (Session session = this.driver.session(READ)) {
			return session.executeRead((tx) -> tx.run(statement.text(), parameters).list(row), this.limits);
		}
		catch (Neo4jException ex) {
			throw isTimeout(ex) ? tooSlow(statement) : ex;
		}
	}

	private static boolean isTimeout(Neo4jException ex) {
		return ex.code() != null && ex.code().contains("TransactionTimedOut");
	}

	private ClientProblem tooSlow(CypherStatement statement) {
		long seconds = this.limit.toSeconds();
		return ClientProblem.badRequest("TIME_LIMIT",
				new Wording("语句 %s 超过了 %d 秒的时限。".formatted(statement.path(), seconds),
						"The statement %s took longer than the limit of %d s.".formatted(statement.path(), seconds)),
				new Wording("请缩小范围后再问；运行者可调高 parkgraph.database.query-timeout。",
						"Ask for less; who runs it may raise parkgraph.database.query-timeout."));
	}

}
