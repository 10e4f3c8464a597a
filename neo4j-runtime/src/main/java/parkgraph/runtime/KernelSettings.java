package parkgraph.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The settings of the database, written to {@code conf/neo4j.conf} at each start. Being a
 * file, they also serve Neo4j's own tools on the store, and a reader can see what is in
 * force.
 */
final class KernelSettings {

	private KernelSettings() {
	}

	static Path write(Launch launch) throws IOException {
		Path conf = Files.createDirectories(launch.home().resolve("conf")).resolve("neo4j.conf");
		String text = of(launch).entrySet()
			.stream()
			.map((setting) -> setting.getKey() + "=" + setting.getValue() + "\n")
			.collect(Collectors.joining("", "# Written at each start; changes here are lost.\n", ""));
		Files.writeString(conf, text, StandardCharsets.UTF_8);
		return conf;
	}

	static Map<String, String> of(Launch launch) {
		String address = "127.0.0.1:" + launch.port();
		Map<String, String> settings = new LinkedHashMap<>();
		settings.put("server.default_listen_address", "127.0.0.1");
		settings.put("server.bolt.enabled", "true");
		settings.put("server.bolt.listen_address", address);
		settings.put("server.bolt.advertised_address", address);
		settings.put("server.http.enabled", "false");
		settings.put("server.https.enabled", "false");
		// A kernel built by hand is open to everybody unless this is said.
		settings.put("dbms.security.auth_enabled", "true");
		settings.put("dbms.security.allow_csv_import_from_file_urls", Boolean.toString(launch.csvFromFiles()));
		settings.put("dbms.usage_report.enabled", "false");
		settings.put("server.memory.pagecache.size", launch.pageCacheMiB() + "m");
		// The default keeps logs of two days: a load of two million rows left 523 MB.
		settings.put("db.tx_log.rotation.retention_policy", "256M size");
		settings.put("db.tx_log.rotation.size", "64M");
		// The default waits twice for five seconds after the stores are closed already.
		settings.put("internal.dbms.bolt.netty_server_shutdown_quiet_period", "0");
		settings.put("internal.dbms.bolt.netty_server_shutdown_timeout", "1s");
		return settings;
	}

}
