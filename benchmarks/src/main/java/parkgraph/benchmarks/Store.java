package parkgraph.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import parkgraph.kernel.KernelAccess;
import parkgraph.kernel.KernelOptions;
import parkgraph.kernel.TemporaryKernel;
import parkgraph.loaders.content.ContentBatch;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.publish.Publication;
import parkgraph.loaders.publish.Publisher;
import parkgraph.loaders.store.Migrations;
import parkgraph.ontology.figure.Audience;

/**
 * A fresh embedded database with the store's schema in it, deleted afterwards. All
 * benchmarks configure it alike.
 */
final class Store implements AutoCloseable {

	private final TemporaryKernel kernel;

	private final Driver driver;

	private Store(TemporaryKernel kernel) {
		this.kernel = kernel;
		KernelAccess access = kernel.access();
		this.driver = GraphDatabase.driver(access.uri(), AuthTokens.basic(access.user(), access.password()));
	}

	static Store open() {
		// Loading from files is only asked of one of them, but all are to be alike.
		Store store = new Store(TemporaryKernel.start(KernelOptions.defaults().withCsvFromFiles()));
		new Migrations(store.driver).apply();
		return store;
	}

	KernelAccess access() {
		return this.kernel.access();
	}

	Driver driver() {
		return this.driver;
	}

	/** Loads a directory of files the way every batch is loaded. */
	Publication publish(Path directory, Progress progress) {
		ContentBatch batch = ContentBatch.of(directory, "benchmark", Audience.PUBLIC, "benchmark");
		return new Publisher(this.driver).publish(batch, progress);
	}

	List<Record> rows(String statement, Map<String, Object> parameters) {
		try (Session session = this.driver.session()) {
			return session.run(statement, parameters).list();
		}
	}

	@Override
	public void close() {
		this.driver.close();
		this.kernel.close();
	}

}
