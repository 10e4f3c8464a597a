package parkgraph.service.sparql;

/**
 * Which states releases stand for.
 */
@FunctionalInterface
interface ReleaseStates {

	/**
	 * The state of a release.
	 * @param release its name
	 * @return number of the state
	 * @throws parkgraph.service.problem.ClientProblem if there is no such release
	 */
	long state(String release);

}
