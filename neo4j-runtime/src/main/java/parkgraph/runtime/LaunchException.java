package parkgraph.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The database could not be started, and why.
 */
final class LaunchException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final LaunchFailure failure;

	LaunchException(LaunchFailure failure, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.failure = failure;
	}

	LaunchFailure failure() {
		return this.failure;
	}

}
