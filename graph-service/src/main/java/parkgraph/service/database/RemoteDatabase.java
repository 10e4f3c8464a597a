package parkgraph.service.database;

import java.time.Duration;

/**
 * A database that somebody else runs. The driver finds out by itself when it answers.
 *
 * @param uri {@code bolt://} or {@code neo4j://}, with {@code +s} for TLS
 * @param user whom the driver logs in as
 * @param password with which password
 */
public record RemoteDatabase(String uri, String user, String password) implements Database {

	@Override
	public void awaitReady(Duration limit) {
		// Connecting is the driver's business; there is no process to wait for.
	}

	@Override
	public void onTrouble(TroubleListener listener) {
		// The driver retries; a lost connection is an answer of its own.
	}

	@Override
	public void close() {
		// It goes on without us.
	}

	@Override
	public String toString() {
		return "RemoteDatabase[uri=" + this.uri + ", user=" + this.user + "]";
	}

}
