package parkgraph.service.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import parkgraph.ontology.wording.Wording;
import parkgraph.queries.SeriesStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.indicator.Indicator;
import parkgraph.service.indicator.Indicators;
import parkgraph.service.observation.Observation;
import parkgraph.service.observation.Subject;
import parkgraph.service.problem.ClientProblem;

/**
 * Reads the figures of many subjects, year by year.
 */
@Component
class SeriesReader {

	private final GraphReader reader;

	private final Indicators indicators;

	SeriesReader(GraphReader reader, Indicators indicators) {
		this.reader = reader;
		this.indicators = indicators;
	}

	/**
	 * The series of each of several subjects: two statements per state, however many
	 * subjects there are.
	 */
	Map<Question, Series> read(Collection<Question> questions) {
		Map<Question, Series> answers = new HashMap<>();
		questions.stream()
			.distinct()
			.collect(Collectors.groupingBy(Question::view))
			.forEach((view, asked) -> answers.putAll(read(asked, view)));
		return answers;
	}

	private Map<Question, Series> read(List<Question> questions, View view) {
		Map<String, Indicator> known = this.indicators
			.byKeys(questions.stream().map(Question::indicator).distinct().toList(), view);
		List<Map<String, Object>> keys = new ArrayList<>();
		questions.forEach((question) -> keys.add(question.key(keys.size())));
		Map<Integer, List<Observation>> rows = this.reader
			.list(SeriesStatement.OF_SUBJECTS, view, Map.of("keys", keys),
					(row) -> Map.entry(row.get("index").asInt(), Observation.of(row, view)))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		Map<Question, Series> answers = new HashMap<>();
		for (int i = 0; i < questions.size(); i++) {
			Question question = questions.get(i);
			Indicator indicator = known.get(question.indicator());
			if (indicator == null) {
				// Says which and how to find it.
				indicator = this.indicators.get(question.indicator(), view);
			}
			answers.put(question,
					Series.of(question.subject(), Objects.requireNonNull(indicator), rows.getOrDefault(i, List.of())));
		}
		return answers;
	}

	/**
	 * Which series is asked for.
	 *
	 * @param subject what it is about
	 * @param indicator code of the indicator
	 * @param from first year; absent for the earliest
	 * @param to last year; absent for the newest
	 * @param view the state that is read
	 */
	record Question(Subject subject, String indicator, @Nullable Integer from, @Nullable Integer to, View view) {

		Question {
			mustBeYear("from", from);
			mustBeYear("to", to);
			if (from != null && to != null && from > to) {
				throw ClientProblem.badRequest("YEARS_UPSIDE_DOWN", new Wording("from %d 晚于 to %d。".formatted(from, to),
						"from %d is later than to %d.".formatted(from, to)), null);
			}
		}

		private static void mustBeYear(String name, @Nullable Integer year) {
			if (year != null && (year < 1949 || year > 2100)) {
				throw ClientProblem.badRequest("YEAR_RANGE",
						new Wording("%s 为 %d，允许 1949 到 2100。".formatted(name, year),
								"%s is %d; 1949 to 2100 are allowed.".formatted(name, year)),
						null);
			}
		}

		Map<String, Object> key(int index) {
			Map<String, Object> key = new HashMap<>();
			key.put("index", index);
			key.put("subject", this.subject.key());
			key.put("indicator", this.indicator);
			key.put("from", this.from);
			key.put("to", this.to);
			return key;
		}

	}

}
