package parkgraph.service.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import parkgraph.loaders.store.Migrations;
import parkgraph.service.database.Database;

/**
 * The store a command writes to, ready for it: the one of a service that runs, else one
 * started for as long as the command needs it.
 *
 * @param database the database
 * @param driver connected to it
 */
record StoreAtHand(Database database, Driver driver) implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	/** Kept, because a logger nobody holds forgets its level. */
	private static final Logger DRIVER_LOG = Logger.getLogger("org.neo4j.driver");

	static StoreAtHand on(Path directory) {
		// People at a terminal want the report, not when a driver opens and closes.
		DRIVER_LOG.setLevel(Level.WARNING);
		Database database = Databases.openBeside(directory);
		try {
			database.awaitReady(PATIENCE);
			Driver driver = GraphDatabase.driver(database.uri(),
					AuthTokens.basic(database.user(), database.password()));
			new Migrations(driver).apply();
			return new StoreAtHand(database, driver);
		}
		catch (RuntimeException ex) {
			database.close();
			throw ex;
		}
	}

	@Override
	public void close() {
		this.driver.close();
		this.database.close();
	}

}
