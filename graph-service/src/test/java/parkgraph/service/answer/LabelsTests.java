package parkgraph.service.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import parkgraph.service.question.Questions;
import parkgraph.service.question.SavedQuestion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything a saved question shows has a name that fits over a column.
 */
class LabelsTests {

	private static final int MOST_HAN = 12;

	private static final int MOST_LETTERS = 24;

	static Stream<SavedQuestion> questions() {
		return Questions.shipped().all().stream();
	}

	@ParameterizedTest
	@MethodSource("questions")
	void inChinese(SavedQuestion question) {
		assertThat(labels(question, Locale.CHINESE)).isNotEmpty()
			.allSatisfy((label) -> assertThat(label).containsPattern("\\p{IsHan}"))
			.allSatisfy((label) -> assertThat(label.length()).as(label).isLessThanOrEqualTo(MOST_HAN));
	}

	@ParameterizedTest
	@MethodSource("questions")
	void inEnglish(SavedQuestion question) {
		assertThat(labels(question, Locale.ENGLISH)).isNotEmpty()
			.allSatisfy((label) -> assertThat(label).matches("[A-Z][\\x20-\\x7e]+"))
			.allSatisfy((label) -> assertThat(label.length()).as(label).isLessThanOrEqualTo(MOST_LETTERS));
	}

	private static List<String> labels(SavedQuestion question, Locale language) {
		List<String> labels = new ArrayList<>();
		add(Group.of(Selections.of(question.text(), SchemaWords.shipped(), language)), labels);
		return labels;
	}

	private static void add(Group group, List<String> labels) {
		group.columns().stream().map(Column::label).forEach(labels::add);
		group.lists().forEach((list) -> {
			if (!list.label().isEmpty()) {
				labels.add(list.label());
			}
			add(list, labels);
		});
	}

}
