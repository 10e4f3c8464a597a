package parkgraph.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The pipe from the process that started this one. Its end, by closing or by the death of
 * that process, means: stop. While the database is still starting nothing is lost by
 * stopping at once; later it stops in order, and whatever hangs then is cut off after a
 * time, so no database outlives its owner for long.
 */
final class ParentPipe {

	private final CountDownLatch ended = new CountDownLatch(1);

	private volatile boolean inOrder;

	private ParentPipe() {
	}

	/**
	 * Watches the pipe.
	 * @param in the end of the pipe to read from
	 * @param patience how long an orderly stop may take
	 */
	static ParentPipe watch(InputStream in, Duration patience) {
		ParentPipe pipe = new ParentPipe();
		Thread watcher = new Thread(() -> pipe.run(in, patience), "parent-pipe");
		watcher.setDaemon(true);
		watcher.start();
		return pipe;
	}

	void stopInOrderFromNowOn() {
		this.inOrder = true;
	}

	void awaitEnd() throws InterruptedException {
		this.ended.await();
	}

	private void run(InputStream in, Duration patience) {
		try {
			in.transferTo(OutputStream.nullOutputStream());
		}
		catch (IOException ex) {
			// A broken pipe is an ended pipe.
		}
		if (!this.inOrder) {
			Runtime.getRuntime().halt(0);
		}
		this.ended.countDown();
		try {
			TimeUnit.NANOSECONDS.sleep(patience.toNanos());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Runtime.getRuntime().halt(LaunchFailure.SHUTDOWN_CUT_OFF.exitCode());
	}

}
