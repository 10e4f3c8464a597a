package parkgraph.service.command;

import java.nio.file.Path;
import java.util.Optional;

import org.springframework.core.env.Environment;

import parkgraph.service.login.AdminPassword;

/**
 * How a password is shown, the only time it is.
 */
final class FirstPassword {

	private FirstPassword() {
	}

	/**
	 * The line about a password that had to be made.
	 * @param directory the data directory
	 * @param settings the service's settings, which may hold a password's hash
	 * @return the line; empty if there is a password already
	 */
	static Optional<String> of(Path directory, Environment settings) {
		return settings.getProperty("parkgraph.login.password-hash", "").isBlank()
				? AdminPassword.in(directory).makeFirst().map(FirstPassword::line) : Optional.empty();
	}

	static String line(String password) {
		return "管理员 %1$s 的密码（只显示这一次）：%2$s / Password of %1$s, shown only now: %2$s".formatted(AdminPassword.ADMIN,
				password);
	}

}
