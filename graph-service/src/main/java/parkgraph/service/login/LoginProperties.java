package parkgraph.service.login;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Logging in.
 *
 * @param passwordHash hash of the admin password, as Spring Security writes it
 * ({@code {bcrypt}…}), in place of the one in the data directory
 * @param attempts how many log-ins one address may try within the time of
 * {@code attempts-within}
 * @param attemptsWithin in which time attempts are counted
 */
@ConfigurationProperties("parkgraph.login")
record LoginProperties(@DefaultValue("") String passwordHash, @DefaultValue("5") int attempts,
		@DefaultValue("1m") Duration attemptsWithin) {
}
