package parkgraph.service.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * A port on the loopback interface that nobody listens on at the moment.
 */
final class FreePort {

	private FreePort() {
	}

	static int find() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException("没有空闲端口。 / No free port.", ex);
		}
	}

}
