package parkgraph.service.command;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LoopbackOnlyTests {

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "::1", "localhost", "127.0.1.1", " 127.0.0.1 " })
	void theMachineItselfIsFine(String address) {
		assertThatCode(() -> LoopbackOnly.require(new MockEnvironment().withProperty("server.address", address)))
			.doesNotThrowAnyException();
	}

	@Test
	void nothingSaidIsFine() {
		assertThatCode(() -> LoopbackOnly.require(new MockEnvironment())).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "::", "10.0.0.1", "" })
	void anythingElseIsRefusedInOneLine(String address) {
		assertThatThrownBy(
				() -> LoopbackOnly.require(new MockEnvironment().withProperty("management.server.address", address)))
			.isInstanceOf(RefusedStart.class)
			.hasMessage(
					"management.server.address 为“%1$s”，但对本机以外开放需要用户账号，本版尚无；请用 127.0.0.1。 / management.server.address is \"%1$s\", but to be reached from elsewhere ParkGraph needs accounts, which this version does not have; use 127.0.0.1."
						.formatted(address));
	}

}
