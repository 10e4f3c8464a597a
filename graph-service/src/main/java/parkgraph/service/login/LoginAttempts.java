package parkgraph.service.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Counts how often an address tries to log in. An attempt counts when it begins, so that
 * many at once count as well; a right password makes them forgotten.
 */
@Component
class LoginAttempts {

	private final Map<String, Deque<Instant>> byAddress = new HashMap<>();

	private final LoginProperties properties;

	private final Clock clock;

	LoginAttempts(LoginProperties properties, Clock clock) {
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * One more attempt.
	 * @param address who tries
	 * @return how long they have to wait; empty if they may try now
	 */
	synchronized Optional<Duration> begin(String address) {
		Instant now = this.clock.instant();
		Instant forgotten = now.minus(this.properties.attemptsWithin());
		this.byAddress.values().forEach((times) -> times.removeIf((time) -> !time.isAfter(forgotten)));
		this.byAddress.values().removeIf(Deque::isEmpty);
		Deque<Instant> times = this.byAddress.computeIfAbsent(address, (key) -> new ArrayDeque<>());
		if (times.size() >= this.properties.attempts()) {
			return Optional.of(Duration.between(forgotten, times.getFirst()));
		}
		times.addLast(now);
		return Optional.empty();
	}

	synchronized void succeeded(String address) {
		this.byAddress.remove(address);
	}

}
