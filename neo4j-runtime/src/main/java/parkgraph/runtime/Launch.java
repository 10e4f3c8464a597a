package parkgraph.runtime;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the process that starts this one asks for, given as {@code name=value} arguments.
 * The password is not among them, since everybody can read a command line: only the file
 * that holds it is named.
 *
 * @param home the directory of the store, its settings and its logs
 * @param passwordFile the file whose only line is the password of the user {@code neo4j}
 * @param port where Bolt listens on the loopback interface
 * @param pageCacheMiB how much memory the page cache may use
 * @param csvFromFiles whether {@code LOAD CSV} may read files of this machine
 * @param parent the process that started this one
 */
record Launch(Path home, Path passwordFile, int port, int pageCacheMiB, boolean csvFromFiles, long parent) {

	static Launch parse(String... args) {
		Map<String, String> values = new HashMap<>();
		for (String arg : args) {
			int equals = arg.indexOf('=');
			if (equals < 1) {
				throw new IllegalArgumentException("Not of the form name=value: \"%s\"".formatted(arg));
			}
			values.put(arg.substring(0, equals), arg.substring(equals + 1));
		}
		Launch launch = new Launch(Path.of(take(values, "home")), Path.of(take(values, "password-file")),
				Integer.parseInt(take(values, "port")), Integer.parseInt(take(values, "page-cache-mib")),
				Boolean.parseBoolean(take(values, "csv-from-files")), Long.parseLong(take(values, "parent")));
		if (!values.isEmpty()) {
			throw new IllegalArgumentException("Unknown arguments: " + values.keySet());
		}
		return launch;
	}

	private static String take(Map<String, String> values, String name) {
		@Nullable String value = values.remove(name);
		if (value == null) {
			throw new IllegalArgumentException("Missing argument: " + name);
		}
		return value;
	}

}
