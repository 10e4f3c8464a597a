package parkgraph.service.export;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.stereotype.Component;

import parkgraph.rdf.mapping.Mapping;
import parkgraph.rdf.mapping.StoreNames;
import parkgraph.service.database.StartStep;
import parkgraph.service.database.StartTask;

/**
 * Stops the start when the store has a name that no export could say.
 */
@Component
class MappingTask implements StartTask {

	private final Driver driver;

	MappingTask(Driver driver) {
		this.driver = driver;
	}

	@Override
	public StartStep step() {
		return StartStep.MIGRATIONS;
	}

	@Override
	public void run() {
		try (Session session = this.driver.session()) {
			StoreNames.check(session, Mapping.shipped());
		}
	}

}
