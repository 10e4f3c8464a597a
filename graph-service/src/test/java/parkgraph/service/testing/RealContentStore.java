package parkgraph.service.testing;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import parkgraph.kernel.KernelAccess;
import parkgraph.kernel.KernelOptions;
import parkgraph.kernel.TemporaryKernel;
import parkgraph.loaders.content.ContentBatch;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.publish.Publication;
import parkgraph.loaders.publish.Publisher;
import parkgraph.loaders.publish.Releases;
import parkgraph.loaders.store.Migrations;

/**
 * Publishes the facts that come with the product into a database of their own, once, and
 * points the service to it.
 */
final class RealContentStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		DatabaseOfTests.use(context, Loaded.ACCESS);
	}

	/**
	 * The JVM loads this class, and with it the facts, once.
	 */
	private static final class Loaded {

		static final KernelAccess ACCESS = load();

		private static KernelAccess load() {
			TemporaryKernel kernel = TemporaryKernel.start(KernelOptions.defaults().withPageCacheMiB(128));
			Runtime.getRuntime().addShutdownHook(new Thread(kernel::close, "real-content-kernel"));
			KernelAccess access = kernel.access();
			try (Driver driver = GraphDatabase.driver(access.uri(),
					AuthTokens.basic(access.user(), access.password()))) {
				new Migrations(driver).apply();
				Publication publication = new Publisher(driver).publish(ContentBatch.bundled(), Progress.UNHEARD);
				new Releases(driver).name("facts", publication.state(), "随附事实", "The facts that come with it");
			}
			return access;
		}

	}

}
