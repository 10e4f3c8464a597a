package parkgraph.service.command;

/**
 * The service does not start, for a reason that one line says.
 */
final class RefusedStart extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	RefusedStart(String line) {
		super(line);
	}

}
