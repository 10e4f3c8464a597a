package parkgraph.kernel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where one ParkGraph keeps what must survive: {@code neo4j/} is the store,
 * {@code logs/kernel.log} what the database's process says, {@code password} and
 * {@code port} how to reach it, {@code owner.lock} who uses it now.
 */
public final class DataDirectory {

	private static final String OWNER_ONLY = "rwx------";

	private static final long LOG_TURNS_AT_BYTES = 4L << 20;

	private final Path path;

	private DataDirectory(Path path) {
		this.path = path.toAbsolutePath().normalize();
	}

	/**
	 * The data directory at a path. Nothing is made or read yet.
	 */
	public static DataDirectory at(Path path) {
		return new DataDirectory(path);
	}

	/** Where it is, absolute. */
	public Path path() {
		return this.path;
	}

	/** What the database's process says, for people. */
	public Path log() {
		return this.path.resolve("logs").resolve("kernel.log");
	}

	/**
	 * How to reach the database if some process runs one on this directory now; it may
	 * still be starting.
	 */
	public Optional<KernelAccess> running() {
		try {
			if (!HeldDirectory.isHeld(this.path) || !Files.exists(portFile())) {
				return Optional.empty();
			}
			return Optional.of(KernelAccess.on(readPort(), readPassword()));
		}
		catch (IOException ex) {
			throw KernelException.notWritable(this.path, ex);
		}
	}

	Path home() {
		return this.path.resolve("neo4j");
	}

	Path passwordFile() {
		return this.path.resolve("password");
	}

	/**
	 * Makes the directory for its owner only. One that is there keeps its permissions,
	 * because it may be somebody's choice; what is secret inside has its own.
	 */
	HeldDirectory take() throws InterruptedException {
		try {
			if (!Files.isDirectory(this.path)) {
				Files.createDirectories(this.path.getParent() == null ? this.path : this.path.getParent());
				createOwnerOnly(this.path);
			}
			if (!Files.isDirectory(home())) {
				createOwnerOnly(home());
			}
			Files.createDirectories(log().getParent() == null ? this.path : log().getParent());
			return HeldDirectory.take(this.path);
		}
		catch (IOException ex) {
			throw KernelException.notWritable(this.path, ex);
		}
	}

	/**
	 * Chooses the port at the first start and keeps to it; when something else listens
	 * there, the next free one is stored instead.
	 */
	int choosePort() {
		try {
			if (!Files.exists(portFile())) {
				return store(LoopbackPort.pick());
			}
			int stored = readPort();
			int free = LoopbackPort.freeFrom(stored);
			return (free == stored) ? stored : store(free);
		}
		catch (IOException ex) {
			throw KernelException.notWritable(portFile(), ex);
		}
	}

	/**
	 * The password, made at the first start. The file is complete and readable by its
	 * owner alone before it has its name.
	 */
	String password() {
		try {
			if (!Files.exists(passwordFile())) {
				if (Files.exists(home().resolve("data").resolve("databases").resolve("system"))) {
					throw KernelException.passwordLost(passwordFile());
				}
				byte[] random = new byte[20];
				new SecureRandom().nextBytes(random);
				writeWhole(passwordFile(), HexFormat.of().formatHex(random));
			}
			return readPassword();
		}
		catch (IOException ex) {
			throw KernelException.notWritable(passwordFile(), ex);
		}
	}

	/**
	 * Keeps the log of the starts before in one other file, so that it cannot grow
	 * forever.
	 */
	void turnLog() {
		try {
			if (Files.exists(log()) && Files.size(log()) > LOG_TURNS_AT_BYTES) {
				Files.move(log(), log().resolveSibling("kernel.log.1"), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		catch (IOException ex) {
			throw KernelException.notWritable(log(), ex);
		}
	}

	private Path portFile() {
		return this.path.resolve("port");
	}

	private int readPort() throws IOException {
		return Integer.parseInt(Files.readString(portFile(), StandardCharsets.US_ASCII).strip());
	}

	private String readPassword() throws IOException {
		return Files.readString(passwordFile(), StandardCharsets.US_ASCII).strip();
	}

	private int store(int port) throws IOException {
		writeWhole(portFile(), Integer.toString(port));
		return port;
	}

	private static void writeWhole(Path file, String line) throws IOException {
		Path aside = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(aside);
		Files.createFile(aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		Files.writeString(aside, line + "\n", StandardCharsets.US_ASCII);
		Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
	}

	private static void createOwnerOnly(Path directory) throws IOException {
		Files.createDirectory(directory,
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
	}

	@Override
	public String toString() {
		return this.path.toString();
	}

}
