package parkgraph.service.question;

import java.util.Locale;
import java.util.stream.Stream;

import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnRealContent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every saved question is one the schema knows, and the facts that come with the product
 * answer it.
 */
@OnRealContent
class QuestionsIT {

	@Autowired
	private GraphQlTester graphQl;

	@Autowired
	private GraphQlSource source;

	static Stream<SavedQuestion> questions() {
		return Questions.shipped().all().stream();
	}

	@Test
	void theseAreThere() {
		assertThat(questions()).extracting(SavedQuestion::id)
			.contains("near", "ladder", "targets", "park", "parks-of-region", "series", "observations", "conflicts",
					"completeness", "search", "releases", "account");
	}

	@ParameterizedTest
	@MethodSource("questions")
	void theSchemaKnowsIt(SavedQuestion question) {
		GraphQLSchema schema = this.source.schema();
		assertThat(
				new Validator().validateDocument(schema, graphql.parser.Parser.parse(question.text()), Locale.ENGLISH))
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("questions")
	void theFactsAnswerIt(SavedQuestion question) {
		var request = this.graphQl.document(question.text());
		question.variables().forEach(request::variable);
		request.execute().errors().verify().path("$.data.*").hasValue();
	}

}
