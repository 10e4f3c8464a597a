package parkgraph.service.database;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import parkgraph.kernel.DataDirectory;
import parkgraph.kernel.EmbeddedKernel;
import parkgraph.kernel.KernelOptions;
import parkgraph.kernel.KernelState;

/**
 * The database that comes with the product, in a process of its own beside the service.
 */
public final class EmbeddedDatabase implements Database {

	private final EmbeddedKernel kernel;

	private final Relay relay;

	private EmbeddedDatabase(EmbeddedKernel kernel, Relay relay) {
		this.kernel = kernel;
		this.relay = relay;
	}

	/**
	 * Starts the database on a data directory and returns at once.
	 * @param directory made when it is not there
	 * @return the database, still starting
	 */
	public static EmbeddedDatabase start(Path directory) {
		Relay relay = new Relay();
		return new EmbeddedDatabase(
				EmbeddedKernel.start(DataDirectory.at(directory), KernelOptions.defaults(), relay::moved), relay);
	}

	@Override
	public String uri() {
		return this.kernel.uri().toString();
	}

	@Override
	public String user() {
		return this.kernel.user();
	}

	@Override
	public String password() {
		return this.kernel.password();
	}

	@Override
	public void awaitReady(Duration limit) {
		this.kernel.awaitReady(limit);
	}

	@Override
	public void onTrouble(TroubleListener listener) {
		this.relay.listener = listener;
	}

	@Override
	public void close() {
		this.kernel.close();
	}

	/**
	 * Says in the service's words what the kernel says in its own.
	 */
	private static final class Relay {

		private volatile @Nullable TroubleListener listener;

		void moved(KernelState state) {
			TroubleListener told = this.listener;
			if (told == null) {
				return;
			}
			if (state instanceof KernelState.Ready) {
				told.over();
			}
			else if (state instanceof KernelState.Restarting) {
				told.trouble(state.message(), true);
			}
			else if (state instanceof KernelState.Failed) {
				told.trouble(state.message(), false);
			}
		}

	}

}
