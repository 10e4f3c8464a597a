package parkgraph.kernel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LoopbackPortTests {

	@Test
	void picksAFreePortBelowThoseOfOutgoingConnections() {
		assertThat(LoopbackPort.pick()).isBetween(20_000, 29_999);
	}

	@Test
	void keepsAFreePort() {
		int free = LoopbackPort.pick();
		assertThat(LoopbackPort.freeFrom(free)).isEqualTo(free);
	}

	@Test
	void takesTheNextOneWhenItIsTaken() throws IOException {
		try (ServerSocket taken = new ServerSocket(LoopbackPort.pick(), 1, InetAddress.getLoopbackAddress())) {
			assertThat(LoopbackPort.freeFrom(taken.getLocalPort())).isBetween(taken.getLocalPort() + 1,
					taken.getLocalPort() + 49);
		}
	}

	@Test
	void saysSoWhenNoneIsFree() throws IOException {
		try (ServerSocket taken = new ServerSocket(65_535, 1, InetAddress.getLoopbackAddress())) {
			assertThatThrownBy(() -> LoopbackPort.freeFrom(taken.getLocalPort()))
				.hasMessage("端口 65535 至 65535 均被占用 / The ports 65535 to 65535 are all taken");
		}
	}

}
