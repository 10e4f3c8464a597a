package parkgraph.service.testing;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import parkgraph.kernel.KernelAccess;
import parkgraph.kernel.KernelOptions;
import parkgraph.kernel.TemporaryKernel;

/**
 * Points a service to an empty database that tests may write to.
 */
final class OwnStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		DatabaseOfTests.use(context, Started.ACCESS);
		DatabaseOfTests.withoutSnapshots(context);
	}

	/**
	 * The JVM loads this class, and with it the database, once.
	 */
	private static final class Started {

		static final KernelAccess ACCESS = start();

		private static KernelAccess start() {
			TemporaryKernel kernel = TemporaryKernel.start(KernelOptions.defaults().withPageCacheMiB(128));
			Runtime.getRuntime().addShutdownHook(new Thread(kernel::close, "own-store-kernel"));
			return kernel.access();
		}

	}

}
