package parkgraph.rdf.definition;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.vocabulary.Term;
import parkgraph.rdf.vocabulary.TermKind;

import static org.assertj.core.api.Assertions.assertThat;

class DefinitionPagesTests {

	private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

	private final DefinitionPages pages = DefinitionPages.online(Addresses.DEFAULT);

	@Test
	void theIndexNamesEveryTermWithItsMeaning() {
		String index = this.pages.index();

		assertThat(this.pages.vocabulary().terms()).allSatisfy(
				(term) -> assertThat(index).contains("<a href=\"%s\">pg:%s</a>".formatted(term.name(), term.name()),
						term.definition().zh(), Html.escape(term.definition().en())));
	}

	@Test
	void aTermHasAPageInBothLanguages() {
		assertThat(this.pages.term("IndustrialPark")).hasValueSatisfying((page) -> assertThat(page)
			.contains("<h1>产业园区 <span lang=\"en\">Industrial park</span></h1>",
					"<code>https://parkgraph.example/def/IndustrialPark</code>",
					"<code>http://www.w3.org/ns/org#Organization</code>", "<a href=\"Subject\">pg:Subject</a>",
					"<a href=\"leadIndustry\">pg:leadIndustry</a>", "（五）")
			.doesNotContain("<a href=\"http://www.w3.org"));
	}

	@Test
	void aTermThatIsNotThereHasNoPage() {
		assertThat(this.pages.term("Prak")).isEmpty();
	}

	@Test
	void everyLinkOfTheFilesLeadsToAFile(@TempDir Path directory) throws IOException {
		DefinitionPages.offline(Addresses.DEFAULT).writeTo(directory);

		try (Stream<Path> files = Files.list(directory)) {
			List<Path> html = files.filter((file) -> file.toString().endsWith(".html")).toList();
			assertThat(html).hasSize(this.pages.vocabulary().terms().size() + 1);
			for (Path file : html) {
				assertThat(links(Files.readString(file))).as(file.toString())
					.allSatisfy((link) -> assertThat(directory.resolve(link)).exists());
			}
		}
	}

	@Test
	void theSameVocabularyMakesTheSameBytes() {
		assertThat(DefinitionPages.online(Addresses.DEFAULT).index()).isEqualTo(this.pages.index());
		assertThat(DefinitionPages.online(Addresses.DEFAULT).files()).isEqualTo(this.pages.files());
	}

	@Test
	void theDiagramShowsEveryClassOnceAndIsXml() throws Exception {
		String svg = this.pages.files().getOrDefault("classes.svg", "");

		DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
		assertThat(this.pages.vocabulary()
			.terms()
			.stream()
			.filter((term) -> term.kind() == TermKind.CLASS)
			.map(Term::name)).allSatisfy((name) -> assertThat(svg.split(">" + name + "  ", -1)).as(name).hasSize(2));
	}

	/** Links inside the directory; those to clauses lead to the data. */
	private static List<String> links(String html) {
		return LINK.matcher(html)
			.results()
			.map((MatchResult found) -> found.group(1))
			.filter((link) -> !link.startsWith("#") && !link.startsWith(Addresses.DEFAULT.base() + "/id/clause/"))
			.toList();
	}

}
