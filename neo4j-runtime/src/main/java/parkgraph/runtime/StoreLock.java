package parkgraph.runtime;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * The lock this process holds on the store from its first step until it is gone,
 * whichever way it goes: the operating system takes it back. The file names this process
 * and the one that started it.
 */
final class StoreLock {

	/**
	 * Kept reachable: the garbage collector closes a channel nobody knows any more, and
	 * the lock goes with it.
	 */
	@SuppressWarnings("UnusedVariable")
	private static @Nullable FileChannel held;

	private StoreLock() {
	}

	static synchronized void takeForGood(Launch launch) throws IOException {
		Path file = launch.home().resolve("kernel.lock");
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		@Nullable FileLock lock = channel.tryLock();
		if (lock == null) {
			channel.close();
			throw new LaunchException(LaunchFailure.STORE_LOCKED, "Another process holds " + file, null);
		}
		held = channel;
		channel.truncate(0);
		String owners = "%d %d\n".formatted(ProcessHandle.current().pid(), launch.parent());
		channel.write(ByteBuffer.wrap(owners.getBytes(StandardCharsets.US_ASCII)));
	}

}
