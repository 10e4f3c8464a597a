package parkgraph.kernel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * A data directory while this process owns it. The operating system keeps the lock and
 * takes it back however the process ends, so no stale file can stand in the way and no
 * process number is ever guessed from.
 */
final class HeldDirectory implements AutoCloseable {

	/**
	 * A file lock belongs to the process, and closing any other handle on the file would
	 * drop it; so what this JVM holds is never opened a second time.
	 */
	private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

	/** Somebody who only looks holds the lock for a moment. */
	private static final Duration GLANCE = Duration.ofMillis(500);

	private static final Duration CHILD_ENDS_WITHIN = Duration.ofSeconds(15);

	private final Path directory;

	private final FileChannel channel;

	private HeldDirectory(Path directory, FileChannel channel) {
		this.directory = directory;
		this.channel = channel;
	}

	/**
	 * Takes the directory, after the database of an owner that is gone has ended.
	 * @param directory an existing directory
	 */
	static HeldDirectory take(Path directory) throws IOException, InterruptedException {
		Path real = directory.toRealPath();
		if (!Poll.until(GLANCE, () -> HELD_HERE.add(real))) {
			throw KernelException.alreadyRunning(directory, Long.toString(ProcessHandle.current().pid()));
		}
		try {
			HeldDirectory held = new HeldDirectory(real, lock(real));
			try {
				awaitChildOfAnotherOwner(real);
				return held;
			}
			catch (IOException | InterruptedException | RuntimeException ex) {
				held.channel.close();
				throw ex;
			}
		}
		catch (IOException | InterruptedException | RuntimeException ex) {
			HELD_HERE.remove(real);
			throw ex;
		}
	}

	/**
	 * Whether some process, this one included, owns the directory now.
	 */
	static boolean isHeld(Path directory) throws IOException {
		if (!Files.exists(ownerFile(directory))) {
			return false;
		}
		Path real = directory.toRealPath();
		if (!HELD_HERE.add(real)) {
			return true;
		}
		try {
			return isLocked(ownerFile(real));
		}
		finally {
			HELD_HERE.remove(real);
		}
	}

	@Override
	public void close() throws IOException {
		try {
			this.channel.close();
		}
		finally {
			HELD_HERE.remove(this.directory);
		}
	}

	private static FileChannel lock(Path directory) throws IOException, InterruptedException {
		Path file = ownerFile(directory);
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			if (!Poll.until(GLANCE, () -> isLockedBy(channel))) {
				throw KernelException.alreadyRunning(directory, firstWord(file));
			}
			channel.truncate(0);
			byte[] pid = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
			channel.write(ByteBuffer.wrap(pid));
			return channel;
		}
		catch (IOException | InterruptedException | RuntimeException ex) {
			channel.close();
			throw ex;
		}
	}

	private static void awaitChildOfAnotherOwner(Path directory) throws IOException, InterruptedException {
		Path file = directory.resolve("neo4j").resolve("kernel.lock");
		if (!Files.exists(file)) {
			return;
		}
		if (!Poll.until(CHILD_ENDS_WITHIN, () -> !isLocked(file))) {
			throw KernelException.previousStillEnding(directory, firstWord(file));
		}
	}

	private static boolean isLocked(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			return !isLockedBy(channel);
		}
	}

	/** Tries to lock the file; the lock then lives as long as the channel. */
	private static boolean isLockedBy(FileChannel channel) throws IOException {
		@Nullable FileLock lock = channel.tryLock();
		return lock != null;
	}

	/** The number of the process that holds the file; it may be about to write it. */
	private static String firstWord(Path file) throws IOException {
		String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
		return text.isEmpty() ? "?" : text.split(" ", -1)[0];
	}

	private static Path ownerFile(Path directory) {
		return directory.resolve("owner.lock");
	}

}
