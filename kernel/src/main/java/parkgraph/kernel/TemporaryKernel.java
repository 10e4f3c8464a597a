package parkgraph.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * An embedded database on a directory of its own that is deleted afterwards: for tests,
 * benchmarks and questions on a store that is thrown away.
 */
public final class TemporaryKernel implements AutoCloseable {

	private static final Duration LIMIT = Duration.ofMinutes(2);

	private final Path directory;

	private final EmbeddedKernel kernel;

	private TemporaryKernel(Path directory, EmbeddedKernel kernel) {
		this.directory = directory;
		this.kernel = kernel;
	}

	/**
	 * Starts an empty database and waits until it answers.
	 */
	public static TemporaryKernel start(KernelOptions options) {
		Path directory = temporaryDirectory();
		EmbeddedKernel kernel = EmbeddedKernel.start(DataDirectory.at(directory), options);
		TemporaryKernel temporary = new TemporaryKernel(directory, kernel);
		try {
			kernel.awaitReady(LIMIT);
			return temporary;
		}
		catch (KernelException ex) {
			temporary.close();
			throw ex;
		}
	}

	/**
	 * One database for everybody in this JVM, started when first asked for and gone when
	 * the JVM ends. Whoever uses it leaves it as empty as needed.
	 */
	public static KernelAccess shared() {
		return Shared.KERNEL.access();
	}

	/** Everything a client needs. */
	public KernelAccess access() {
		return this.kernel.access();
	}

	/** Where it keeps its data until it is closed. */
	public Path directory() {
		return this.directory;
	}

	@Override
	public void close() {
		this.kernel.close();
		deleteTree(this.directory);
	}

	private static Path temporaryDirectory() {
		try {
			return Files.createTempDirectory("parkgraph-");
		}
		catch (IOException ex) {
			throw KernelException.notWritable(Path.of(System.getProperty("java.io.tmpdir", "")), ex);
		}
	}

	private static void deleteTree(Path root) {
		try {
			Files.walkFileTree(root, new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException ex) throws IOException {
					Files.delete(directory);
					return FileVisitResult.CONTINUE;
				}

			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot delete " + root, ex);
		}
	}

	/**
	 * Holds the shared kernel; the JVM loads it, and so starts it, once.
	 */
	private static final class Shared {

		static final TemporaryKernel KERNEL = TemporaryKernel.start(KernelOptions.defaults().withPageCacheMiB(128));

		static {
			Runtime.getRuntime().addShutdownHook(new Thread(KERNEL::close, "temporary-kernel"));
		}

	}

}
