package parkgraph.service.threshold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import parkgraph.queries.ThresholdStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.ladder.Rung;

/**
 * Counts where parks stand: direct figures are counted by the database, the few parks
 * with other evidence are judged one by one. Two statements, however many questions.
 */
@Component
public class RungCounter {

	private final GraphReader reader;

	private final ProvenParks provenParks;

	RungCounter(GraphReader reader, ProvenParks provenParks) {
		this.reader = reader;
		this.provenParks = provenParks;
	}

	/**
	 * Counts for several questions that are all about a named year, or all about each
	 * park's own newest.
	 * @param questions the questions
	 * @param view the state that is read
	 * @return one answer per question, in their order
	 */
	public List<RungStandings> count(List<RungQuestion> questions, View view) {
		if (questions.isEmpty()) {
			return List.of();
		}
		List<Map<String, Object>> parameters = IntStream.range(0, questions.size())
			.mapToObj((index) -> questions.get(index).parameters(index))
			.toList();
		boolean newest = questions.get(0).year() == null;
		Map<Integer, List<ProvenPark>> proven = this.provenParks.find(questions, parameters, view);
		Map<Integer, RungStandings> byIndex = new HashMap<>();
		this.reader
			.list(newest ? ThresholdStatement.STANDINGS_NEWEST : ThresholdStatement.STANDINGS, view,
					Map.of("questions", parameters), (row) -> row)
			.forEach((row) -> {
				int index = row.get("index").asInt();
				byIndex.put(index, standings(questions.get(index), row, proven.getOrDefault(index, List.of())));
			});
		return IntStream.range(0, questions.size())
			.mapToObj((index) -> byIndex.getOrDefault(index,
					RungStandings.notCounted(questions.get(index).rungs().size())))
			.toList();
	}

	private static RungStandings standings(RungQuestion question, Record row, List<ProvenPark> proven) {
		int parks = row.get("parks").asInt();
		Map<Integer, DirectCounts> direct = new HashMap<>();
		for (Value standing : row.get("standings").values()) {
			direct.put(standing.get("index").asInt(), new DirectCounts(standing.get("direct").asInt(),
					standing.get("over").asInt(), standing.get("notOver").asInt(), standing.get("near").asInt()));
		}
		List<RungCounts> counts = new ArrayList<>();
		for (Rung rung : question.rungs()) {
			counts.add(RungCounts.of(rung, parks, direct.getOrDefault(rung.index(), DirectCounts.NONE), proven));
		}
		int withDirect = direct.values().stream().mapToInt(DirectCounts::direct).max().orElse(0);
		return new RungStandings(parks, withDirect, proven, counts);
	}

}
