package parkgraph.service.login;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The administrator's password. It is made by the program, shown once, and kept only as a
 * hash, in a file of the data directory.
 */
public final class AdminPassword {

	/** The administrator's login name. */
	public static final String ADMIN = "admin";

	private static final String FILE = "admin-password";

	/** Nothing that looks like something else. */
	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int GROUPS = 5;

	private static final int GROUP_LENGTH = 4;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

	private final OwnerOnlyFile file;

	private AdminPassword(OwnerOnlyFile file) {
		this.file = file;
	}

	/** The password of the service on a data directory. */
	public static AdminPassword in(Path directory) {
		return new AdminPassword(new OwnerOnlyFile(directory.resolve(FILE)));
	}

	/**
	 * Makes a password unless there is one.
	 * @return the password, to be shown once; empty if there was one
	 */
	public Optional<String> makeFirst() {
		return hash().isPresent() ? Optional.empty() : Optional.of(makeNew());
	}

	/**
	 * Makes a password in place of the present one, which is no longer good for anything.
	 * @return the password, to be shown once
	 */
	public String makeNew() {
		String password = random();
		String hash = this.encoder.encode(password) + System.lineSeparator();
		this.file.change((present) -> hash);
		return password;
	}

	/** The hash of the password, with its method; empty until there is one. */
	Optional<String> hash() {
		return this.file.read().map(String::strip).filter((hash) -> !hash.isEmpty());
	}

	private static String random() {
		StringBuilder password = new StringBuilder();
		for (int group = 0; group < GROUPS; group++) {
			password.append((group == 0) ? "" : "-");
			RANDOM.ints(GROUP_LENGTH, 0, LETTERS.length()).forEach((at) -> password.append(LETTERS.charAt(at)));
		}
		return password.toString();
	}

}
