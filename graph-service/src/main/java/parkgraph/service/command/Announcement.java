package parkgraph.service.command;

import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;

import parkgraph.service.database.DatabaseStartup;

/**
 * Tells the terminal when the service is ready, or why it never will be, and the command
 * that waits for it.
 */
final class Announcement implements ApplicationListener<ApplicationEvent> {

	private final PrintWriter out;

	private final URI address;

	private final CompletableFuture<Integer> ready;

	private final CompletableFuture<Integer> end;

	private final List<Function<Environment, Optional<String>>> lines = new CopyOnWriteArrayList<>();

	private volatile String failure = "";

	/**
	 * Listens to one start.
	 * @param out the terminal
	 * @param port where the service listens
	 * @param ready completed with 0 once it answers, 1 if it never will
	 * @param end completed when it is over: 0, or 1 if it never answered
	 */
	Announcement(PrintWriter out, int port, CompletableFuture<Integer> ready, CompletableFuture<Integer> end) {
		this.out = out;
		this.address = URI.create("http://127.0.0.1:" + port);
		this.ready = ready;
		this.end = end;
	}

	URI address() {
		return this.address;
	}

	/**
	 * One more line to tell when it is ready.
	 * @param line makes the line of the service's settings, or none
	 */
	void add(Function<Environment, Optional<String>> line) {
		this.lines.add(line);
	}

	/** Why it will never answer; empty unless it failed. */
	String failure() {
		return this.failure;
	}

	@Override
	public void onApplicationEvent(ApplicationEvent event) {
		if (event instanceof ContextClosedEvent) {
			this.end.complete(0);
		}
		if (!(event instanceof PayloadApplicationEvent<?> carried)) {
			return;
		}
		if (carried.getPayload() instanceof DatabaseStartup.Started) {
			this.out.println("ParkGraph is ready: " + this.address);
			this.out.println("  GraphiQL: " + this.address + "/graphiql");
			Environment settings = ((ApplicationContext) event.getSource()).getEnvironment();
			this.lines.forEach((line) -> line.apply(settings).ifPresent(this.out::println));
			this.ready.complete(0);
		}
		if (carried.getPayload() instanceof DatabaseStartup.StartFailed failed) {
			this.failure = failed.line();
			this.out.println(failed.line());
			this.ready.complete(1);
			this.end.complete(1);
		}
	}

}
