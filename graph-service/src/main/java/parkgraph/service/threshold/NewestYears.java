package parkgraph.service.threshold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import parkgraph.queries.ThresholdStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;

/**
 * Finds the newest year in which anything direct is known.
 */
@Component
public class NewestYears {

	private final GraphReader reader;

	NewestYears(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * Finds it for several questions, whatever year they are about.
	 * @param questions the questions
	 * @param view the state that is read
	 * @return the year by the question's place; no entry where there is none
	 */
	public Map<Integer, Integer> find(List<RungQuestion> questions, View view) {
		Map<Integer, Integer> years = new HashMap<>();
		this.reader
			.list(ThresholdStatement.NEWEST_YEAR, view,
					Map.of("questions",
							IntStream.range(0, questions.size())
								.mapToObj((index) -> questions.get(index).parameters(index))
								.toList()),
					(row) -> row)
			.forEach((row) -> years.put(row.get("index").asInt(), row.get("year").asInt()));
		return years;
	}

}
