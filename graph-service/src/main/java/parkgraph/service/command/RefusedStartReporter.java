package parkgraph.service.command;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Keeps Spring from reporting a refused start with a stack trace: the command that
 * started the service says the line.
 */
final class RefusedStartReporter implements SpringBootExceptionReporter {

	RefusedStartReporter(ConfigurableApplicationContext context) {
	}

	@Override
	public boolean reportException(Throwable failure) {
		return failure instanceof RefusedStart;
	}

}
