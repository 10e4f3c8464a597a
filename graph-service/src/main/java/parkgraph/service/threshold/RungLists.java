package parkgraph.service.threshold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

import parkgraph.queries.RungRows;
import parkgraph.queries.RungRows.Band;
import parkgraph.queries.RungRows.YearOf;
import parkgraph.service.database.GraphReader;
import parkgraph.service.ladder.Rung;

/**
 * Lists the parks beside each rung, one statement per kind of list.
 */
@Component
class RungLists {

	private final GraphReader reader;

	RungLists(GraphReader reader) {
		this.reader = reader;
	}

	Map<Integer, List<NearPark>> near(ThresholdQuestion question, SelectedList selected) {
		Map<Integer, List<NearPark>> lists = new HashMap<>();
		rows(question, Band.NEAR, selected).forEach((index, rows) -> {
			Rung rung = question.rungs().get(index);
			List<Integer> ranks = Ranks.of(rows, (row) -> row.figure().bounds().low());
			List<NearPark> parks = new ArrayList<>(rows.size());
			for (int place = 0; place < rows.size(); place++) {
				Row row = rows.get(place);
				parks.add(new NearPark(ranks.get(place), row.park(), row.figure(),
						Distance.between(row.figure().bounds(), rung.amount()), row.isWithinRounding(rung)));
			}
			lists.put(index, parks);
		});
		return lists;
	}

	Map<Integer, List<OverPark>> over(ThresholdQuestion question, SelectedList selected) {
		Map<Integer, List<OverPark>> lists = new HashMap<>();
		rows(question, Band.OVER, selected).forEach((index, rows) -> {
			Rung rung = question.rungs().get(index);
			List<Integer> ranks = Ranks.of(rows, (row) -> row.figure().bounds().low());
			List<OverPark> parks = new ArrayList<>(rows.size());
			for (int place = 0; place < rows.size(); place++) {
				Row row = rows.get(place);
				parks.add(new OverPark(ranks.get(place), row.park(), row.figure(), row.isWithinRounding(rung)));
			}
			lists.put(index, parks);
		});
		return lists;
	}

	Map<Integer, List<UnplacedPark>> unplaced(ThresholdQuestion question, SelectedList selected) {
		Map<Integer, List<UnplacedPark>> lists = new HashMap<>();
		rows(question, Band.UNPLACED, selected).forEach((index, rows) -> lists.put(index,
				rows.stream()
					.map((row) -> new UnplacedPark(row.park(), row.figure(),
							new ShownBounds(row.figure().bounds()).known(false)))
					.toList()));
		return lists;
	}

	private Map<Integer, List<Row>> rows(ThresholdQuestion question, Band band, SelectedList selected) {
		if (!selected.isAsked()) {
			return Map.of();
		}
		RungRows statement = RungRows.of(band, (question.year() != null) ? YearOf.QUESTION : YearOf.EACH_PARK,
				selected.withRegion(), selected.withSource());
		Map<Integer, List<Row>> rows = new HashMap<>();
		this.reader
			.list(statement, question.view(),
					Map.of("question", question.rungQuestion().parameters(0), "first", selected.first()), Row::read)
			.forEach((row) -> rows.computeIfAbsent(row.rung(), (unused) -> new ArrayList<>()).add(row));
		return rows;
	}

	/**
	 * A park beside a rung.
	 */
	private record Row(int rung, ParkRef park, EvidenceFigure figure) {

		static Row read(Record row) {
			return new Row(row.get("rung").asInt(), RowValues.park(row), EvidenceFigure.direct(row));
		}

		boolean isWithinRounding(Rung rung) {
			return Distance.isWithinRounding(this.figure.bounds(), this.figure.precision(), rung.amount());
		}

	}

}
