package parkgraph.service.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;

import parkgraph.service.database.DatabaseStartup;

/**
 * Holds a test's start until the service answers, so that no test meets the 503 of a
 * service that is still preparing its database.
 */
final class ReadyService implements ApplicationRunner {

	private static final long PATIENCE_MINUTES = 10;

	private final CompletableFuture<Void> ready = new CompletableFuture<>();

	@EventListener
	void started(DatabaseStartup.Started event) {
		this.ready.complete(null);
	}

	@EventListener
	void failed(DatabaseStartup.StartFailed event) {
		this.ready.completeExceptionally(new IllegalStateException(event.line()));
	}

	@Override
	public void run(ApplicationArguments arguments) throws Exception {
		this.ready.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
	}

}
