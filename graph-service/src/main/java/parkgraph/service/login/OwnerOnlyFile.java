package parkgraph.service.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A small text file that only its owner can read (mode 0600). It is replaced whole, and
 * by one process at a time.
 */
final class OwnerOnlyFile {

	private static final FileAttribute<?> OWNER_ONLY = PosixFilePermissions
		.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

	/** A lock on a file keeps other processes out, but not other threads. */
	private static final Object THREADS = new Object();

	private final Path path;

	OwnerOnlyFile(Path path) {
		this.path = path;
	}

	/** Its text, empty if it is not there. */
	Optional<String> read() {
		try {
			return Files.exists(this.path) ? Optional.of(Files.readString(this.path, StandardCharsets.UTF_8))
					: Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("无法读取 %s。 / Cannot read %s.".formatted(this.path, this.path), ex);
		}
	}

	/**
	 * Replaces its text.
	 * @param change makes the new text of the present one, which is empty if there is no
	 * file
	 */
	void change(UnaryOperator<String> change) {
		synchronized (THREADS) {
			try {
				Files.createDirectories(this.path.toAbsolutePath().getParent());
				try (FileChannel lock = FileChannel.open(beside(".lock"),
						Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OWNER_ONLY)) {
					lock.lock();
					replace(change.apply(read().orElse("")));
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException("无法写入 %s。 / Cannot write %s.".formatted(this.path, this.path), ex);
			}
		}
	}

	private void replace(String text) throws IOException {
		Path fresh = Files.createTempFile(this.path.toAbsolutePath().getParent(), "new", null, OWNER_ONLY);
		try {
			Files.writeString(fresh, text, StandardCharsets.UTF_8);
			Files.move(fresh, this.path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(fresh);
		}
	}

	private Path beside(String ending) {
		return this.path.resolveSibling(this.path.getFileName() + ending);
	}

}
