package parkgraph.service.command;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

import org.springframework.core.env.Environment;

/**
 * Keeps a service to its own machine as long as everybody who reaches it may read: there
 * are no accounts for readers yet.
 */
final class LoopbackOnly {

	private static final List<String> ADDRESSES = List.of("server.address", "management.server.address");

	private LoopbackOnly() {
	}

	/**
	 * Refuses any other address.
	 * @param environment the settings of the service
	 * @throws RefusedStart if one of them lets it listen elsewhere
	 */
	static void require(Environment environment) {
		for (String setting : ADDRESSES) {
			String address = environment.getProperty(setting, "127.0.0.1").strip();
			if (!isLoopback(address)) {
				throw new RefusedStart(
						"%1$s 为“%2$s”，但对本机以外开放需要用户账号，本版尚无；请用 127.0.0.1。 / %1$s is \"%2$s\", but to be reached from elsewhere ParkGraph needs accounts, which this version does not have; use 127.0.0.1."
							.formatted(setting, address));
			}
		}
	}

	private static boolean isLoopback(String address) {
		try {
			return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
