package parkgraph.service.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LoginAttemptsTests {

	private final HandClock clock = new HandClock();

	private final LoginAttempts attempts = new LoginAttempts(new LoginProperties("", 3, Duration.ofMinutes(1)),
			this.clock);

	@Test
	void oneMoreThanAllowedHasToWaitUntilTheFirstIsForgotten() {
		for (int attempt = 0; attempt < 3; attempt++) {
			assertThat(this.attempts.begin("a")).isEmpty();
			this.clock.now = this.clock.now.plusSeconds(10);
		}
		assertThat(this.attempts.begin("a")).contains(Duration.ofSeconds(30));
		assertThat(this.attempts.begin("b")).isEmpty();
		this.clock.now = this.clock.now.plusSeconds(29);
		assertThat(this.attempts.begin("a")).contains(Duration.ofSeconds(1));
		this.clock.now = this.clock.now.plusSeconds(1);
		assertThat(this.attempts.begin("a")).isEmpty();
		assertThat(this.attempts.begin("a")).isPresent();
	}

	@Test
	void aRightPasswordMakesThemForgotten() {
		for (int attempt = 0; attempt < 10; attempt++) {
			assertThat(this.attempts.begin("a")).isEmpty();
			this.attempts.succeeded("a");
		}
	}

	private static final class HandClock extends Clock {

		private Instant now = Instant.parse("2026-06-30T00:00:00Z");

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
