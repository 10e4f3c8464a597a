package parkgraph.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FirstStartTests {

	@TempDir
	private Path home;

	@Test
	void anEmptyDirectoryIsAFirstStart() throws IOException {
		assertThat(FirstStart.begin(this.home).isUnderWay()).isTrue();
	}

	@Test
	void aFinishedStoreIsNotMadeAgain() throws IOException {
		FirstStart first = FirstStart.begin(this.home);
		makeStore("whole");
		first.finish();
		assertThat(FirstStart.begin(this.home).isUnderWay()).isFalse();
		assertThat(this.home.resolve("data/databases/system/neostore")).hasContent("whole");
	}

	@Test
	void aStoreFromElsewhereIsNotMadeAgain() throws IOException {
		makeStore("restored");
		assertThat(FirstStart.begin(this.home).isUnderWay()).isFalse();
		assertThat(this.home.resolve("data/databases/system/neostore")).hasContent("restored");
	}

	@Test
	void anUnfinishedStoreIsSetAsideAndMadeAgain() throws IOException {
		FirstStart.begin(this.home);
		makeStore("first half");
		assertThat(FirstStart.begin(this.home).isUnderWay()).isTrue();
		assertThat(this.home.resolve("data")).doesNotExist();
		makeStore("second half");
		assertThat(FirstStart.begin(this.home).isUnderWay()).isTrue();
		assertThat(this.home.resolve("data.unfinished/databases/system/neostore")).hasContent("second half");
	}

	private void makeStore(String content) throws IOException {
		Path system = Files.createDirectories(this.home.resolve("data/databases/system"));
		Files.writeString(system.resolve("neostore"), content);
	}

}
