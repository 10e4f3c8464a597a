package parkgraph.service.ladder;

/**
 * How a park beyond several rungs is counted.
 */
public enum CountingMode {

	/** On every rung it has passed. */
	NESTED,

	/** On its highest rung only. */
	CUMULATIVE

}
