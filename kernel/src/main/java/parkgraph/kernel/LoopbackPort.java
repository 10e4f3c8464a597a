package parkgraph.kernel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Chooses the port Bolt listens on. New ports come from a range below the one from which
 * Linux takes the ports of outgoing connections, so a stored port is seldom taken later.
 */
final class LoopbackPort {

	private static final int FIRST = 20_000;

	private static final int LAST = 29_999;

	private static final int TRIES = 50;

	private LoopbackPort() {
	}

	static int pick() {
		return ThreadLocalRandom.current()
			.ints(TRIES, FIRST, LAST + 1)
			.filter(LoopbackPort::isFree)
			.findFirst()
			.orElseThrow(() -> KernelException.noFreePort(FIRST, LAST));
	}

	/**
	 * The port itself when it is free, else the next free one after it.
	 */
	static int freeFrom(int port) {
		int last = Math.min(65_535, port + TRIES - 1);
		return IntStream.rangeClosed(port, last)
			.filter(LoopbackPort::isFree)
			.findFirst()
			.orElseThrow(() -> KernelException.noFreePort(port, last));
	}

	static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket()) {
			// As Bolt does: connections of a run before that still linger do not count.
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
