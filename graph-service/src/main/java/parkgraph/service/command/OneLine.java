package parkgraph.service.command;

/**
 * What went wrong, as the one line a person at a terminal needs.
 */
final class OneLine {

	private OneLine() {
	}

	static String of(Throwable ex) {
		String message = ex.getMessage();
		return (message != null && !message.isBlank()) ? message.strip() : ex.getClass().getSimpleName();
	}

}
