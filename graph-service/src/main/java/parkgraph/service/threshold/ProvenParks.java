package parkgraph.service.threshold;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Evidence;
import parkgraph.ontology.figure.EvidenceClass;
import parkgraph.queries.ThresholdStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;

/**
 * Finds the parks for which another figure proves a bound of the asked value. What proves
 * what is the shared language's to say.
 */
@Component
class ProvenParks {

	private final GraphReader reader;

	ProvenParks(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * Finds them for several questions at once.
	 * @param questions the questions
	 * @param parameters the same as the statements expect them
	 * @param view the state that is read
	 * @return parks by the index of their question, in the order of their codes
	 */
	Map<Integer, List<ProvenPark>> find(List<RungQuestion> questions, List<Map<String, Object>> parameters, View view) {
		boolean newest = questions.get(0).year() == null;
		Map<Integer, Map<String, List<Candidate>>> found = new HashMap<>();
		this.reader
			.list(newest ? ThresholdStatement.PROOFS_NEWEST : ThresholdStatement.PROOFS, view,
					Map.of("questions", parameters), (row) -> row)
			.forEach((row) -> {
				int index = row.get("index").asInt();
				Candidate candidate = Candidate.judge(questions.get(index).indicator(), row);
				if (candidate != null) {
					found.computeIfAbsent(index, (unused) -> new LinkedHashMap<>())
						.computeIfAbsent(candidate.park().code(), (unused) -> new ArrayList<>())
						.add(candidate);
				}
			});
		Map<Integer, List<ProvenPark>> parks = new HashMap<>();
		found.forEach((index, byPark) -> parks.put(index, parks(byPark.values())));
		return parks;
	}

	private static List<ProvenPark> parks(Collection<List<Candidate>> byPark) {
		return byPark.stream().map(ProvenParks::park).toList();
	}

	/**
	 * Only proofs of one year stand together: the newest, where the year is left open.
	 */
	private static ProvenPark park(List<Candidate> candidates) {
		int year = candidates.stream().mapToInt((candidate) -> candidate.proof().figure().year()).max().orElseThrow();
		Candidate first = candidates.get(0);
		return new ProvenPark(first.park(), first.direct(),
				candidates.stream().map(Candidate::proof).filter((proof) -> proof.figure().year() == year).toList());
	}

	/**
	 * A figure that proves something about its park.
	 */
	private record Candidate(ParkRef park, @Nullable Bounds direct, Proof proof) {

		static @Nullable Candidate judge(String asked, Record row) {
			Evidence evidence = Evidence.classify(asked, Year.of(row.get("year").asInt()),
					EvidenceFigure.statement(row));
			if (evidence.evidence() != EvidenceClass.PROVEN) {
				return null;
			}
			Bounds proves = Objects.requireNonNull(evidence.bounds());
			RuleRef rule = RuleRef.of(Objects.requireNonNull(evidence.rule()));
			Bounds direct = row.get("directLow").isNull() ? null
					: new Bounds(row.get("directLow").asLong(), row.get("directHigh").asLong());
			return new Candidate(RowValues.park(row), direct,
					new Proof(proves, EvidenceFigure.proving(row, rule, proves)));
		}

	}

}
