package parkgraph.loaders.store;

/**
 * The places of the publish lock. One transaction at a time sits on each, so two writers
 * need two seats not to wait for each other.
 */
public enum Seat {

	/** Things, hashes and the flip. */
	PUBLISHER("publish"),

	/** Half of the statements. */
	FIRST_WRITER("publish/1"),

	/** The other half. */
	SECOND_WRITER("publish/2");

	private final String id;

	Seat(String id) {
		this.id = id;
	}

	String id() {
		return this.id;
	}

}
