package parkgraph.kernel;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Neo4j kernel in a process of its own, owned by this one: started, watched, started
 * anew when it dies, and ended when this process closes it or is gone. Clients reach it
 * over Bolt like any other Neo4j.
 */
public final class EmbeddedKernel implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedKernel.class);

	private final DataDirectory directory;

	private final HeldDirectory held;

	private final ChildProcess.Command command;

	private final KernelAccess access;

	private final RestartPolicy policy;

	private final Consumer<KernelState> listener;

	private final Thread supervisor = new Thread(this::supervise, "kernel-supervisor");

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition changed = this.lock.newCondition();

	private KernelState state = new KernelState.Starting();

	private ChildProcess child;

	private boolean closing;

	private EmbeddedKernel(DataDirectory directory, HeldDirectory held, KernelOptions options, RestartPolicy policy,
			Consumer<KernelState> listener) {
		this.directory = directory;
		this.held = held;
		this.policy = policy;
		this.listener = listener;
		JavaProgram java = JavaProgram.check(options.java());
		Path jars = KernelJars.find(options.jars());
		String password = directory.password();
		int port = directory.choosePort();
		this.command = new ChildProcess.Command(directory, java, options, jars, port);
		this.access = KernelAccess.on(port, password);
		try {
			this.child = ChildProcess.start(this.command);
		}
		catch (IOException ex) {
			throw KernelException.cannotRun(ex);
		}
	}

	/**
	 * Starts the database on a data directory and returns at once; see
	 * {@link #awaitReady}.
	 * @param directory made when it is not there
	 * @param options how to run the process
	 * @return the kernel, to be closed by the caller
	 * @throws KernelException if it is clear already that it cannot start
	 */
	public static EmbeddedKernel start(DataDirectory directory, KernelOptions options) {
		return start(directory, options, (state) -> {
		});
	}

	/**
	 * Like {@link #start(DataDirectory, KernelOptions)}, and tells every change of state.
	 * @param directory made when it is not there
	 * @param options how to run the process
	 * @param listener called in order, from a thread of the kernel; it should not block
	 * @return the kernel, to be closed by the caller
	 * @throws KernelException if it is clear already that it cannot start
	 */
	public static EmbeddedKernel start(DataDirectory directory, KernelOptions options, Consumer<KernelState> listener) {
		return start(directory, options, RestartPolicy.ordinary(), listener);
	}

	static EmbeddedKernel start(DataDirectory directory, KernelOptions options, RestartPolicy policy,
			Consumer<KernelState> listener) {
		try {
			HeldDirectory held = directory.take();
			try {
				directory.turnLog();
				EmbeddedKernel kernel = new EmbeddedKernel(directory, held, options, policy, listener);
				kernel.supervisor.setDaemon(true);
				kernel.supervisor.start();
				return kernel;
			}
			catch (RuntimeException ex) {
				close(held);
				throw ex;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw KernelException.closed();
		}
	}

	/**
	 * Waits until Bolt answers.
	 * @param limit how long to wait
	 * @throws KernelException if the database could not be started, or not within the
	 * limit; it goes on starting until it is closed
	 */
	public void awaitReady(Duration limit) {
		this.lock.lock();
		try {
			long nanos = limit.toNanos();
			while (!(this.state instanceof KernelState.Ready)) {
				if (this.state instanceof KernelState.Failed failed) {
					throw failed.cause();
				}
				if (this.state instanceof KernelState.Stopped) {
					throw KernelException.closed();
				}
				if (nanos <= 0) {
					throw KernelException.startTimedOut(limit, child().logTail());
				}
				nanos = this.changed.awaitNanos(nanos);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw KernelException.closed();
		}
		finally {
			this.lock.unlock();
		}
	}

	/** What the database is doing now. */
	public KernelState state() {
		this.lock.lock();
		try {
			return this.state;
		}
		finally {
			this.lock.unlock();
		}
	}

	/** Everything a client needs; it does not change while the kernel is open. */
	public KernelAccess access() {
		return this.access;
	}

	/** The Bolt address. */
	public URI uri() {
		return this.access.uri();
	}

	/** The name to sign in with. */
	public String user() {
		return this.access.user();
	}

	/** The password to sign in with. */
	public String password() {
		return this.access.password();
	}

	/** Whether the database's process runs now. */
	public boolean isAlive() {
		return child().isAlive();
	}

	/** The number of the database's process, or of its last one. */
	public long pid() {
		return child().pid();
	}

	/**
	 * Ends the database in order and waits for it, then lets the data directory go.
	 */
	@Override
	public void close() {
		ChildProcess last;
		this.lock.lock();
		try {
			if (this.closing) {
				return;
			}
			this.closing = true;
			last = this.child;
			this.changed.signalAll();
		}
		finally {
			this.lock.unlock();
		}
		last.end();
		joinSupervisor();
		close(this.held);
		move(new KernelState.Stopped());
	}

	private void supervise() {
		try {
			move(new KernelState.Starting());
			boolean hasAnswered = false;
			int attempt = 0;
			boolean goOn = true;
			while (goOn) {
				ChildProcess run = child();
				long answeredFrom = System.nanoTime();
				boolean ready = run.awaitReady();
				if (ready) {
					hasAnswered = true;
					answeredFrom = System.nanoTime();
					move(new KernelState.Ready(uri()));
				}
				int exit = run.awaitExit();
				Duration answered = ready ? Duration.ofNanos(System.nanoTime() - answeredFrom) : Duration.ZERO;
				attempt = this.policy.next(attempt, answered);
				goOn = hasAnswered ? restart(attempt, exit) : fail(firstStartFailed(exit));
			}
		}
		catch (IOException ex) {
			fail(KernelException.cannotRun(ex));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean restart(int attempt, int exit) throws IOException, InterruptedException {
		Wording reason = ChildExit.describe(exit);
		if (!this.policy.allows(attempt)) {
			return fail(KernelException.diedTooOften(attempt, reason, child().logTail()));
		}
		move(new KernelState.Restarting(attempt, reason));
		this.lock.lock();
		try {
			long nanos = this.policy.pauseBefore(attempt).toNanos();
			while (!this.closing && nanos > 0) {
				nanos = this.changed.awaitNanos(nanos);
			}
			if (!this.closing) {
				this.child = ChildProcess.start(this.command);
			}
			return !this.closing;
		}
		finally {
			this.lock.unlock();
		}
	}

	private boolean fail(KernelException cause) {
		move(new KernelState.Failed(cause));
		return false;
	}

	private KernelException firstStartFailed(int exit) {
		LogTail log = child().logTail();
		return ChildExit.of(exit).map((known) -> switch (known) {
			case PORT_TAKEN -> KernelException.portTaken(this.command.port());
			case STORE_NOT_READABLE -> KernelException.storeNotReadable(this.directory.home(), log);
			case NOT_WRITABLE -> KernelException.notWritable(this.directory.home());
			case STORE_LOCKED -> KernelException.previousStillEnding(this.directory.path(), "?");
			case ORDERLY, OUT_OF_MEMORY, FAILED, PANIC, CUT_OFF ->
				KernelException.startFailed(ChildExit.describe(exit), log);
		}).orElseGet(() -> KernelException.startFailed(ChildExit.describe(exit), log));
	}

	/**
	 * Takes on a state and tells it, unless the kernel is being closed: its end is told
	 * by {@link #close()} alone.
	 */
	private void move(KernelState next) {
		this.lock.lock();
		try {
			if (this.closing && !(next instanceof KernelState.Stopped)) {
				return;
			}
			this.state = next;
			this.changed.signalAll();
		}
		finally {
			this.lock.unlock();
		}
		logger.info("{}", next.message());
		try {
			this.listener.accept(next);
		}
		catch (RuntimeException ex) {
			// Whoever listens must not be able to end the supervision.
			logger.warn("A listener failed on: {}", next.message(), ex);
		}
	}

	private ChildProcess child() {
		this.lock.lock();
		try {
			return this.child;
		}
		finally {
			this.lock.unlock();
		}
	}

	private void joinSupervisor() {
		try {
			this.supervisor.join(TimeUnit.SECONDS.toMillis(15));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void close(HeldDirectory held) {
		try {
			held.close();
		}
		catch (IOException ex) {
			logger.debug("The lock of the data directory could not be closed", ex);
		}
	}

}
