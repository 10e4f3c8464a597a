package parkgraph.kernel;

import java.net.URI;

/**
 * What a client needs to talk to the embedded database.
 *
 * @param uri the Bolt address on the loopback interface; it stays the same while the data
 * directory stays where it is
 * @param user the name to sign in with
 * @param password the password to sign in with; it is not part of {@link #toString()}
 */
public record KernelAccess(URI uri, String user, String password) {

	static KernelAccess on(int port, String password) {
		return new KernelAccess(URI.create("bolt://127.0.0.1:" + port), "neo4j", password);
	}

	@Override
	public String toString() {
		return "%s as %s".formatted(this.uri, this.user);
	}

}
