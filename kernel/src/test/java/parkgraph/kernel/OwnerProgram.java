package parkgraph.kernel;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * A program that owns an embedded database, run by {@link OwnerIT} as a process of its
 * own. It prints the Bolt address and the number of the database's process, and at its
 * end, while its shutdown hook drains, one more line.
 */
final class OwnerProgram {

	private OwnerProgram() {
	}

	public static void main(String... args) throws InterruptedException {
		EmbeddedKernel kernel = EmbeddedKernel.start(DataDirectory.at(Path.of(args[0])), KernelOptions.defaults());
		kernel.awaitReady(Duration.ofMinutes(2));
		Runtime.getRuntime().addShutdownHook(new Thread(OwnerProgram::drain, "drain"));
		System.out.println(kernel.pid());
		new CountDownLatch(1).await();
	}

	/** Goes on until the test says that it has seen enough. */
	private static void drain() {
		System.out.println("draining");
		try {
			int ignored = System.in.read();
		}
		catch (IOException ex) {
			System.out.println(ex.getMessage());
		}
	}

}
