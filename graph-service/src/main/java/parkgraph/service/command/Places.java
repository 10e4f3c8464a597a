package parkgraph.service.command;

import java.nio.file.Path;

/**
 * Where the program keeps what it stores when nobody says otherwise.
 */
final class Places {

	private Places() {
	}

	/** The folder the program stands in: set by its script, else where one works. */
	static Path home() {
		return Path.of(System.getProperty("parkgraph.home", ".")).toAbsolutePath().normalize();
	}

	/**
	 * The data directory of a store.
	 * @param name {@code facts} for the real one, {@code synthetic} for the one to
	 * practise on
	 * @return a folder of its own for each
	 */
	static Path data(String name) {
		return home().resolve("data").resolve(name);
	}

}
