package parkgraph.kernel;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RestartPolicyTests {

	private final RestartPolicy policy = new RestartPolicy(3, Duration.ofMillis(500), Duration.ofSeconds(3),
			Duration.ofMinutes(1));

	@Test
	void allowsAsManyAttemptsAsItSays() {
		assertThat(this.policy.allows(3)).isTrue();
		assertThat(this.policy.allows(4)).isFalse();
	}

	@Test
	void doublesThePauseUpToTheLongest() {
		assertThat(this.policy.pauseBefore(1)).isEqualTo(Duration.ofMillis(500));
		assertThat(this.policy.pauseBefore(2)).isEqualTo(Duration.ofSeconds(1));
		assertThat(this.policy.pauseBefore(3)).isEqualTo(Duration.ofSeconds(2));
		assertThat(this.policy.pauseBefore(4)).isEqualTo(Duration.ofSeconds(3));
		assertThat(this.policy.pauseBefore(1000)).isEqualTo(Duration.ofSeconds(3));
	}

	@Test
	void aHealthyMinuteForgivesTheDeathsBefore() {
		assertThat(this.policy.next(2, Duration.ofMinutes(1))).isEqualTo(1);
		assertThat(this.policy.next(2, Duration.ofMinutes(1).minusNanos(1))).isEqualTo(3);
	}

	@Test
	void theFirstDeathIsTheFirstAttemptHoweverSoonItCame() {
		assertThat(this.policy.next(0, Duration.ZERO)).isEqualTo(1);
	}

}
