package parkgraph.runtime;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StoreReleaseTests {

	@TempDir
	private Path home;

	@Test
	void acceptsAStoreWithoutANote() {
		assertThatCode(() -> new StoreRelease(this.home, "5.26.30").check()).doesNotThrowAnyException();
	}

	@Test
	void acceptsAnOlderReleaseAndANewerPatch() throws IOException {
		new StoreRelease(this.home, "5.9.0").note();
		assertThatCode(() -> new StoreRelease(this.home, "5.26.30").check()).doesNotThrowAnyException();
		new StoreRelease(this.home, "5.26.31").note();
		assertThatCode(() -> new StoreRelease(this.home, "5.26.30").check()).doesNotThrowAnyException();
	}

	@Test
	void refusesANewerRelease() throws IOException {
		new StoreRelease(this.home, "5.27.0").note();
		assertThatThrownBy(() -> new StoreRelease(this.home, "5.26.30").check())
			.hasMessage("The store was written by Neo4j 5.27.0, this is Neo4j 5.26.30");
		new StoreRelease(this.home, "2026.08.1").note();
		assertThatThrownBy(() -> new StoreRelease(this.home, "5.26.30").check())
			.hasMessage("The store was written by Neo4j 2026.08.1, this is Neo4j 5.26.30");
	}

}
