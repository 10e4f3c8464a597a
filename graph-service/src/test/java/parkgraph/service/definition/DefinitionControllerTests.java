package parkgraph.service.definition;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import parkgraph.rdf.iri.Addresses;

import static org.assertj.core.api.Assertions.assertThat;

class DefinitionControllerTests {

	private final MockMvc http = MockMvcBuilders.standaloneSetup(new DefinitionController(noAddresses())).build();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			text/html                                            | text/html
			text/turtle                                          | text/turtle
			application/ld+json                                  | application/ld+json
			application/rdf+xml                                  | application/rdf+xml
			application/n-triples                                | application/n-triples
			*/*                                                  | text/html
			application/*                                        | application/ld+json
			text/html;q=0.5, text/turtle                         | text/turtle
			text/html, text/turtle;q=0.9                         | text/html
			text/*;q=0.2, text/html;q=0, */*;q=0.1               | text/turtle
			*/*, text/html;q=0.1                                 | text/turtle
			text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html
			""")
	void answersInTheFormatLikedBest(String accept, String type) throws Exception {
		for (String path : new String[] { "/def/", "/def/IndustrialPark" }) {
			MockHttpServletResponse answer = get(path, accept);

			assertThat(answer.getStatus()).isEqualTo(200);
			assertThat(answer.getContentType()).isEqualTo(type + ";charset=UTF-8");
			assertThat(answer.getHeader("Vary")).isEqualTo("Accept");
		}
	}

	@Test
	void whoNamesNoFormatGetsThePage() throws Exception {
		MockHttpServletResponse answer = this.http.perform(MockMvcRequestBuilders.get("/def/IndustrialPark"))
			.andReturn()
			.getResponse();

		assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
		assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("产业园区");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples" })
	void aTermSaysTheSameInEveryFormat(String type) throws Exception {
		String turtle = get("/def/IndustrialPark", "text/turtle").getContentAsString(StandardCharsets.UTF_8);
		String other = get("/def/IndustrialPark", type).getContentAsString(StandardCharsets.UTF_8);
		Lang lang = RDFLanguages.contentTypeToLang(type);

		assertThat(RDFParser.create()
			.source(new StringReader(other))
			.lang(lang)
			.toGraph()
			.isIsomorphicWith(RDFParser.fromString(turtle, Lang.TURTLE).toGraph())).isTrue();
	}

	@Test
	void theTurtleOfAllIsTheFileItself() throws Exception {
		assertThat(get("/def/", "text/turtle").getContentAsString(StandardCharsets.UTF_8))
			.isEqualTo(get("/def/parkgraph.ttl", "*/*").getContentAsString(StandardCharsets.UTF_8))
			.startsWith("# The vocabulary of ParkGraph.");
	}

	@ParameterizedTest
	@CsvSource({ "style.css, text/css", "classes.svg, image/svg+xml", "parkgraph.ttl, text/turtle",
			"shapes.ttl, text/turtle" })
	void filesBesideThePagesComeAsTheyAre(String name, String type) throws Exception {
		MockHttpServletResponse answer = get("/def/" + name, "text/html");

		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentType()).isEqualTo(type + ";charset=UTF-8");
	}

	@Test
	void whatHasNotChangedIsNotSentAgain() throws Exception {
		String tag = Objects.requireNonNull(get("/def/IndustrialPark", "text/html").getHeader("ETag"));
		MockHttpServletResponse again = this.http
			.perform(MockMvcRequestBuilders.get("/def/IndustrialPark").accept("text/html").header("If-None-Match", tag))
			.andReturn()
			.getResponse();

		assertThat(again.getStatus()).isEqualTo(304);
		assertThat(get("/def/IndustrialPark", "text/turtle").getHeader("ETag")).isNotEqualTo(tag);
	}

	@Test
	void headHasTheHeadersOnly() throws Exception {
		MockHttpServletResponse answer = this.http.perform(MockMvcRequestBuilders.head("/def/IndustrialPark"))
			.andReturn()
			.getResponse();

		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getHeader("ETag")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "image/png", "text/html;q=0", "nonsense" })
	void refusesFormatsThereAreNone(String accept) throws Exception {
		assertThat(get("/def/IndustrialPark", accept).getStatus()).isEqualTo(406);
	}

	@Test
	void leadsToTheIndex() throws Exception {
		MockHttpServletResponse answer = this.http.perform(MockMvcRequestBuilders.get("/def"))
			.andReturn()
			.getResponse();

		assertThat(answer.getStatus()).isEqualTo(301);
		assertThat(answer.getHeader("Location")).isEqualTo("/def/");
	}

	private MockHttpServletResponse get(String path, String accept) throws Exception {
		return this.http.perform(MockMvcRequestBuilders.get(path).header("Accept", accept)).andReturn().getResponse();
	}

	private static ObjectProvider<Addresses> noAddresses() {
		return new StaticListableBeanFactory().getBeanProvider(Addresses.class);
	}

}
