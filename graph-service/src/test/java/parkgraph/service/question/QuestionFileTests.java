package parkgraph.service.question;

import java.util.Map;

import org.junit.jupiter.api.Test;

import parkgraph.ontology.wording.Wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class QuestionFileTests {

	@Test
	void theHeaderSaysWhatItIsAndTheRestIsAsked() {
		SavedQuestion question = new QuestionFile("a.graphql", """
				# id: a
				# zh: 问题
				# en: A question
				# variables: {"year": 2020, "code": "X"}
				query a($year: Int) {
				  # a remark stays
				  state { number }
				}
				""").read();
		assertThat(question).isEqualTo(new SavedQuestion("a", new Wording("问题", "A question"), """
				query a($year: Int) {
				  # a remark stays
				  state { number }
				}
				""", Map.of("year", 2020, "code", "X")));
	}

	@Test
	void aMissingLineIsNamed() {
		assertThatIllegalStateException()
			.isThrownBy(() -> new QuestionFile("a.graphql", "# id: a\n# zh: 问\n{ state { number } }").read())
			.withMessage("The question file a.graphql has no line \"# en: …\"");
	}

	@Test
	void variablesThatAreNoObjectAreNamed() {
		assertThatIllegalStateException()
			.isThrownBy(() -> new QuestionFile("a.graphql", "# id: a\n# zh: 问\n# en: A\n# variables: [1\n{ a }").read())
			.withMessage("The variables of the question file a.graphql are no JSON object: [1");
	}

}
