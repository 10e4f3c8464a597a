package parkgraph.rdf.export;

import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import parkgraph.ontology.wording.Wording;
import parkgraph.queries.CypherStatement;
import parkgraph.queries.StateStatement;

/**
 * Finds the state that is to be exported.
 */
public final class States {

	private final Driver driver;

	public States(Driver driver) {
		this.driver = driver;
	}

	/** The newest published state; 0 in an empty store. */
	public StateRef newest() {
		return StateRef.of(number(StateStatement.CURRENT, Map.of()).orElse(0L));
	}

	/**
	 * The state of a release.
	 * @param name the release's name
	 * @throws ExportRefusedException in Chinese and English, if there is none
	 */
	public StateRef released(String name) {
		return number(StateStatement.OF_RELEASE, Map.of("release", name)).map((number) -> new StateRef(number, name))
			.orElseThrow(() -> new ExportRefusedException(new Wording(
					"没有发布版“%s”。不给出 --release 则导出最新状态。".formatted(name),
					"There is no release \"%s\". Without --release the newest state is exported.".formatted(name))));
	}

	private Optional<Long> number(CypherStatement statement, Map<String, Object> parameters) {
		try (Session session = this.driver.session()) {
			return session.run(statement.text(), parameters)
				.list((row) -> row.get("state").asLong())
				.stream()
				.findFirst();
		}
	}

}
