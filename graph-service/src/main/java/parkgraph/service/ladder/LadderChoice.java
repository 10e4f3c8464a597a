package parkgraph.service.ladder;

/**
 * How the ladder of an answer was chosen.
 */
public enum LadderChoice {

	/** The caller named it. */
	NAMED,

	/** It is the one in force today. */
	IN_FORCE,

	/** None is in force today; it was the last one that was. */
	LAST_IN_FORCE,

	/** The caller gave thresholds instead. */
	THRESHOLDS

}
