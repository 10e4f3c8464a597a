package parkgraph.service.database;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.wording.Wording;
import parkgraph.queries.StateStatement;
import parkgraph.service.problem.ClientProblem;

/**
 * Finds out which state a request reads.
 */
@Component
public class Views {

	private static final Wording SEE_RELEASES = new Wording("用 releases 查看可用的发布版。",
			"Ask releases for those there are.");

	private final GraphReader reader;

	Views(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * The newest published state.
	 * @return what an anonymous reader sees now
	 */
	public View current() {
		return publicAt(newest());
	}

	/**
	 * The state asked for.
	 * @param asOf an earlier state or a named release; absent for the newest
	 * @return what an anonymous reader sees there
	 * @throws ClientProblem if there is no such state or release, or both are named
	 */
	public View at(@Nullable AsOf asOf) {
		return at(asOf, current());
	}

	/**
	 * The state asked for, when the newest is known already.
	 * @param asOf an earlier state or a named release; absent for the newest
	 * @param newest the newest state, as this request read it
	 * @return what the same reader sees there
	 * @throws ClientProblem if there is no such state or release, or both are named
	 */
	public View at(@Nullable AsOf asOf, View newest) {
		if (asOf == null) {
			return newest;
		}
		Integer state = asOf.state();
		String release = asOf.release();
		if ((state == null) == (release == null)) {
			throw ClientProblem.badRequest("AS_OF_ONE_OF",
					new Wording("asOf 需要且只能给出 state 或 release 之一。", "asOf takes either state or release, one of them."),
					SEE_RELEASES);
		}
		return publicAt((release != null) ? named(release) : numbered((state != null) ? state : 0, newest.state()));
	}

	private long numbered(int state, long newest) {
		if (state < 0 || state > newest) {
			throw ClientProblem.notFound("UNKNOWN_STATE", new Wording("没有状态 %d，最新状态为 %d。".formatted(state, newest),
					"There is no state %d; the newest is %d.".formatted(state, newest)), SEE_RELEASES);
		}
		return state;
	}

	private long named(String release) {
		return this.reader
			.read(StateStatement.OF_RELEASE, Map.of("release", release), (row) -> row.get("state").asLong())
			.stream()
			.findFirst()
			.orElseThrow(() -> ClientProblem.notFound("UNKNOWN_RELEASE",
					new Wording("没有发布版“%s”。".formatted(release), "There is no release \"%s\".".formatted(release)),
					SEE_RELEASES));
	}

	private long newest() {
		return this.reader.read(StateStatement.CURRENT, Map.of(), (row) -> row.get("state").asLong())
			.stream()
			.findFirst()
			.orElse(0L);
	}

	private static View publicAt(long state) {
		return new View(state, Audience.PUBLIC);
	}

}
