package parkgraph.service.threshold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import parkgraph.queries.ThresholdStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;

/**
 * Finds the counts of parks that were printed for a whole region: the one asked about, or
 * the province.
 */
@Component
public class PrintedCounts {

	private final GraphReader reader;

	PrintedCounts(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * Finds them for several questions that are all about a named year, or all about the
	 * newest.
	 * @param questions the questions
	 * @param view the state that is read
	 * @return per question the counts at its thresholds, in a stable order
	 */
	public List<List<PrintedCount>> find(List<RungQuestion> questions, View view) {
		List<List<PrintedCount>> found = new ArrayList<>();
		questions.forEach((question) -> found.add(new ArrayList<>()));
		if (!questions.isEmpty()) {
			boolean newest = questions.get(0).year() == null;
			this.reader
				.list(newest ? ThresholdStatement.PRINTED_NEWEST : ThresholdStatement.PRINTED, view,
						Map.of("questions",
								IntStream.range(0, questions.size())
									.mapToObj((index) -> questions.get(index).parameters(index))
									.toList()),
						(row) -> row)
				.forEach((row) -> found.get(row.get("index").asInt()).add(PrintedCount.read(row)));
		}
		return found;
	}

}
