package parkgraph.runtime;

import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.impl.storemigration.UnableToMigrateException;

/**
 * Why the database could not start or had to stop. The exit code is how the process that
 * started this one learns the reason; {@code parkgraph.kernel.ChildExit} reads the same
 * numbers. They stay clear of the codes the JVM itself (1, 3, 134) and signals (128 and
 * more) use.
 */
enum LaunchFailure {

	/** Anything else; the log has the stack trace. */
	OTHER(80),
	/** Another program listens on the port. */
	PORT_TAKEN(81),
	/** The store was written by a newer release or in a format this one cannot read. */
	STORE_NOT_READABLE(82),
	/** A file or directory of the store cannot be written. */
	NOT_WRITABLE(83),
	/** Another process has the store open. */
	STORE_LOCKED(84),
	/**
	 * The database stopped itself while running, for instance because the disk is full.
	 */
	PANIC(85),
	/** The orderly shutdown took too long and was cut off. */
	SHUTDOWN_CUT_OFF(86);

	private final int exitCode;

	LaunchFailure(int exitCode) {
		this.exitCode = exitCode;
	}

	int exitCode() {
		return this.exitCode;
	}

	/**
	 * The reason behind what the kernel threw, found along the chain of causes, since the
	 * kernel wraps freely.
	 */
	static LaunchFailure of(Throwable thrown) {
		Set<Throwable> seen = new HashSet<>();
		for (@Nullable
		Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
			LaunchFailure failure = ofOne(cause);
			if (failure != OTHER) {
				return failure;
			}
		}
		return OTHER;
	}

	private static LaunchFailure ofOne(Throwable cause) {
		if (cause instanceof LaunchException launch) {
			return launch.failure();
		}
		if (cause instanceof PortBindException || cause instanceof BindException) {
			return PORT_TAKEN;
		}
		if (cause instanceof UnableToMigrateException) {
			return STORE_NOT_READABLE;
		}
		if (cause instanceof FileLockException) {
			return STORE_LOCKED;
		}
		if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
			return NOT_WRITABLE;
		}
		return OTHER;
	}

}
