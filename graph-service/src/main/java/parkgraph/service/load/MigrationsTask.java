package parkgraph.service.load;

import org.neo4j.driver.Driver;

import org.springframework.stereotype.Component;

import parkgraph.loaders.store.Migrations;
import parkgraph.service.database.StartStep;
import parkgraph.service.database.StartTask;

/**
 * Brings the store's schema up to date.
 */
@Component
class MigrationsTask implements StartTask {

	private final Driver driver;

	MigrationsTask(Driver driver) {
		this.driver = driver;
	}

	@Override
	public StartStep step() {
		return StartStep.MIGRATIONS;
	}

	@Override
	public void run() {
		new Migrations(this.driver).apply();
	}

}
