package parkgraph.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JavaProgramTests {

	@TempDir
	private Path directory;

	@Test
	void acceptsTheJavaThisProgramRunsOn() {
		assertThat(JavaProgram.check(JavaProgram.own()).release()).isEqualTo(Runtime.version().feature());
	}

	@Test
	void acceptsJava17() throws IOException {
		assertThat(JavaProgram.check(javaThatSays("    java.specification.version = 17")).release()).isEqualTo(17);
	}

	@Test
	void refusesJava16AndOlder() throws IOException {
		Path java = javaThatSays("    java.specification.version = 16");
		assertThatThrownBy(() -> JavaProgram.check(java)).hasMessage(
				"数据库需要 Java 17 或更高版本，%1$s 为：Java 16 / The database needs Java 17 or newer, %1$s is: Java 16", java);
	}

	@Test
	void readsTheOldWayOfCountingReleases() throws IOException {
		Path java = javaThatSays("    java.specification.version = 1.8");
		assertThatThrownBy(() -> JavaProgram.check(java)).hasMessage(
				"数据库需要 Java 17 或更高版本，%1$s 为：Java 8 / The database needs Java 17 or newer, %1$s is: Java 8", java);
	}

	@Test
	void refusesWhatIsNotJava() throws IOException {
		Path java = javaThatSays("hello");
		assertThatThrownBy(() -> JavaProgram.check(java))
			.hasMessage("数据库需要 Java 17 或更高版本，%1$s 为：hello / The database needs Java 17 or newer, %1$s is: hello", java);
	}

	@Test
	void refusesWhatCannotBeRun() {
		Path java = this.directory.resolve("none");
		assertThatThrownBy(() -> JavaProgram.check(java)).hasMessage(
				"数据库需要 Java 17 或更高版本，%1$s 为：无法运行 / The database needs Java 17 or newer, %1$s is: not a program that runs",
				java);
	}

	@Test
	void givesNewerReleasesTheFlagsThatKeepThemQuiet() {
		assertThat(new JavaProgram(JavaProgram.own(), 17).flags()).noneMatch((flag) -> flag.contains("native-access"));
		assertThat(new JavaProgram(JavaProgram.own(), 25).flags()).contains("--enable-native-access=ALL-UNNAMED",
				"--sun-misc-unsafe-memory-access=allow");
	}

	private Path javaThatSays(String line) throws IOException {
		Path java = Files.writeString(this.directory.resolve("java"), "#!/bin/sh\necho '" + line + "'\n");
		return Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
	}

}
