package parkgraph.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;

import org.junit.jupiter.api.Test;

import org.neo4j.io.locker.FileLockException;

import static org.assertj.core.api.Assertions.assertThat;

class LaunchFailureTests {

	@Test
	void isFoundBehindWhatTheKernelWrapsItIn() {
		assertThat(LaunchFailure.of(new IllegalStateException(new RuntimeException(new BindException()))))
			.isEqualTo(LaunchFailure.PORT_TAKEN);
		assertThat(LaunchFailure.of(new UncheckedIOException(new AccessDeniedException("/data"))))
			.isEqualTo(LaunchFailure.NOT_WRITABLE);
		assertThat(LaunchFailure.of(new RuntimeException(new FileLockException("store_lock", new IOException()))))
			.isEqualTo(LaunchFailure.STORE_LOCKED);
	}

	@Test
	void isAnythingElseOtherwise() {
		assertThat(LaunchFailure.of(new IOException("No space left on device"))).isEqualTo(LaunchFailure.OTHER);
	}

	@Test
	void endsWithCausesThatGoRoundInACircle() {
		IllegalStateException one = new IllegalStateException();
		one.initCause(new IllegalStateException(one));
		assertThat(LaunchFailure.of(one)).isEqualTo(LaunchFailure.OTHER);
	}

}
