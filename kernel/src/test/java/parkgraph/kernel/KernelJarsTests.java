package parkgraph.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KernelJarsTests {

	@TempDir
	private Path root;

	@Test
	void areFoundFromADirectoryBelow() throws IOException {
		Path jars = Files.createDirectories(this.root.resolve("neo4j-runtime/target/neo4j-lib"));
		Files.createFile(jars.resolve("parkgraph-neo4j-runtime.jar"));
		Path below = Files.createDirectories(this.root.resolve("kernel/src"));
		assertThat(KernelJars.upwards(below)).isEqualTo(jars);
	}

	@Test
	void theirClassArchiveIsForOneReleaseOfJava() {
		assertThat(KernelJars.classArchive(this.root, 17)).isEqualTo(this.root.resolve("classes-17.jsa"));
	}

	@Test
	void aDirectoryWithoutTheLauncherIsNotThem() {
		assertThatThrownBy(() -> KernelJars.find(this.root)).hasMessage(
				"未找到数据库程序（%1$s），请先运行 mvn package 或 ./parkgraph run / The database's program was not found (%1$s), run mvn package or ./parkgraph run first",
				this.root);
	}

	@Test
	void saysWhereItLookedWhenTheyAreNowhere() {
		assertThatThrownBy(() -> KernelJars.upwards(this.root)).hasMessage(
				"未找到数据库程序（neo4j-runtime/target/neo4j-lib），请先运行 mvn package 或 ./parkgraph run / The database's program was not found (neo4j-runtime/target/neo4j-lib), run mvn package or ./parkgraph run first");
	}

}
