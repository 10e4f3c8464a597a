package parkgraph.service.sparql;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import parkgraph.rdf.query.AnswerFormat;

import static org.assertj.core.api.Assertions.assertThat;

class AcceptanceTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			*/*                                                                     | JSON
			text/csv                                                                | CSV
			application/sparql-results+xml                                          | XML
			application/xml                                                         | XML
			application/json                                                        | JSON
			text/*                                                                  | XML
			text/*;q=0.5, text/tab-separated-values                                 | TSV
			text/csv;q=0.2, text/tab-separated-values;q=0.8                         | TSV
			*/*;q=0.1, text/csv;q=0.3                                               | CSV
			*/*, application/sparql-results+json;q=0, application/json;q=0          | XML
			text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8         | XML
			application/sparql-results+json;q=0.5, application/sparql-results+xml;q=0.5 | JSON
			""")
	void theFormatLikedBestIsGiven(String accept, AnswerFormat expected) {
		assertThat(best(accept)).contains(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			image/png
			text/turtle
			text/csv;q=0
			*/*;q=0
			""")
	void whatIsNotTakenIsNotGiven(String accept) {
		assertThat(best(accept)).isEmpty();
	}

	@Test
	void whoSaysNothingTakesAnything() {
		assertThat(Acceptance.of(List.of()).best(AnswerFormat.of(false))).contains(AnswerFormat.JSON);
		assertThat(Acceptance.of(List.of()).best(AnswerFormat.of(true))).contains(AnswerFormat.TURTLE);
	}

	@Test
	void severalHeadersAreOne() {
		assertThat(Acceptance.of(Arrays.asList("text/csv;q=0.1", "application/sparql-results+xml"))
			.best(AnswerFormat.of(false))).contains(AnswerFormat.XML);
	}

	private static Optional<AnswerFormat> best(String accept) {
		return Acceptance.of(List.of(accept)).best(AnswerFormat.of(false));
	}

}
