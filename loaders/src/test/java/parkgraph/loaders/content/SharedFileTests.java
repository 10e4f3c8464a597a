package parkgraph.loaders.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkgraph.ontology.figure.Audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A directory whose list takes code lists from the program.
 */
class SharedFileTests {

	@TempDir
	private Path directory;

	@Test
	void isReadFromTheProgram() throws IOException {
		list("populations.csv,/parkgraph/ontology/target/,populations");
		assertThat(batch().header().files()).singleElement().satisfies((file) -> assertThat(file.rows()).isPositive());
	}

	@Test
	void liesInAFolderOfTheProgram() throws IOException {
		list("application.yaml,/,populations");
		assertThatIllegalArgumentException().isThrownBy(this::batch)
			.withMessage(
					"“/”不是程序自带的文件夹，应以 /parkgraph/ 开头。 / \"/\" is no folder of the program; it has to begin with /parkgraph/.");
	}

	private void list(String file) throws IOException {
		Files.writeString(this.directory.resolve("content.csv"),
				"file,place,kind,zh,en,origin,licence\n" + file + ",,,,\n");
	}

	private ContentBatch batch() {
		return ContentBatch.of(this.directory, "test", Audience.PUBLIC, "test");
	}

}
