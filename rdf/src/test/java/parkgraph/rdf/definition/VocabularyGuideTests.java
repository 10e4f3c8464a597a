package parkgraph.rdf.definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import parkgraph.rdf.iri.Addresses;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guide speaks of what there is.
 */
class VocabularyGuideTests {

	private final DefinitionPages pages = DefinitionPages.online(Addresses.DEFAULT);

	@Test
	void everyTermItNamesIsThere() throws IOException {
		assertThat(found("pg:([A-Za-z]+)")).isNotEmpty()
			.allSatisfy((name) -> assertThat(this.pages.vocabulary().find(name)).as(name).isPresent());
	}

	@Test
	void everyFileItNamesIsThere() throws IOException {
		assertThat(found("/def/([a-z]+\\.[a-z]+)")).isNotEmpty()
			.allSatisfy((name) -> assertThat(this.pages.files()).containsKey(name));
	}

	@Test
	void theTermItAsksForIsThere() throws IOException {
		assertThat(found("8080/def/(\\w+)")).isNotEmpty()
			.allSatisfy((name) -> assertThat(this.pages.term(name)).as(name).isPresent());
	}

	private static List<String> found(String pattern) throws IOException {
		String guide = Files.readString(guide());
		return Pattern.compile(pattern).matcher(guide).results().map((found) -> found.group(1)).toList();
	}

	/** Tests run in the module or above it. */
	private static Path guide() {
		Path here = Path.of("docs", "vocabulary.md");
		return Files.exists(here) ? here : Path.of("..").resolve(here);
	}

}
