package parkgraph.service.ladder;

import java.time.Clock;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import parkgraph.ontology.wording.Wording;
import parkgraph.queries.LadderStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.problem.ClientProblem;

/**
 * Finds the ladders of a state, by their code or because they are in force.
 */
@Component
public class Ladders {

	private final GraphReader reader;

	private final Clock clock;

	Ladders(GraphReader reader, Clock clock) {
		this.reader = reader;
		this.clock = clock;
	}

	/**
	 * All ladders.
	 * @param view the state that is read
	 * @return the earliest deadline first
	 */
	public List<Ladder> all(View view) {
		return this.reader.list(LadderStatement.LADDERS, view, Map.of(), LadderRow::read);
	}

	/** The present year. */
	public int thisYear() {
		return Year.now(this.clock).getValue();
	}

	/**
	 * The ladder with a code.
	 * @param ladders all ladders there are
	 * @param code the code asked for
	 * @return the ladder
	 * @throws ClientProblem if there is none, naming those there are
	 */
	public static Ladder named(List<Ladder> ladders, String code) {
		return ladders.stream()
			.filter((ladder) -> ladder.code().equals(code))
			.findFirst()
			.orElseThrow(() -> unknown(ladders, code));
	}

	/**
	 * The ladder to show when none is named: the newest in force, or when none is, the
	 * one that was last in force.
	 * @param ladders all ladders there are
	 * @param year the present year
	 * @return the ladder
	 * @throws ClientProblem if there are no ladders at all
	 */
	public static Ladder current(List<Ladder> ladders, int year) {
		return ladders.stream()
			.max(Comparator.comparing((Ladder ladder) -> ladder.isInForce(year))
				.thenComparing((ladder) -> ladder.isInForce(year) ? ladder.inForceFrom() : ladder.inForceUntil())
				.thenComparing(Ladder::code))
			.orElseThrow(() -> ClientProblem.notFound("NO_LADDERS",
					new Wording("图谱中还没有任何台阶。", "There are no ladders in the graph yet."), null));
	}

	private static ClientProblem unknown(List<Ladder> ladders, String code) {
		String known = ladders.stream().map(Ladder::code).collect(Collectors.joining(", "));
		return ClientProblem.notFound("UNKNOWN_LADDER",
				new Wording("没有台阶“%s”，可用的有：%s。".formatted(code, known),
						"There is no ladder \"%s\"; there are: %s.".formatted(code, known)),
				new Wording("用 ladders 查看各台阶。", "Ask ladders for what each of them is."));
	}

}
